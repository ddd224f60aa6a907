package dev.roundtable.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.TextSplitter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Our blocks as Slack's Block Kit, within each block's limits. */
final class BlockKit {

  private static final int SECTION = 3000;
  private static final int HEADER = 150;
  private static final int PLACEHOLDER = 150;
  private static final int ALT = 2000;
  private static final int ROW = 25;

  private final Mrkdwn mrkdwn;
  private final BiFunction<String, byte[], String> upload;

  /**
   * A renderer.
   *
   * @param upload stores a picture in a workspace and gives its file id
   */
  BlockKit(Mrkdwn mrkdwn, BiFunction<String, byte[], String> upload) {
    this.mrkdwn = mrkdwn;
    this.upload = upload;
  }

  /** All blocks of a message; {@link Pages} breaks them into messages. */
  List<LayoutBlock> blocks(String team, Message message) {
    return message.blocks().stream()
        .flatMap(block -> blocks(team, block).stream())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<LayoutBlock> blocks(String team, Block block) {
    return switch (block) {
      case Block.Heading h when h.text().length() > HEADER ->
          List.of(section("*" + Mrkdwn.words(cut(h.text(), SECTION / 2)) + "*"));
      case Block.Heading h -> List.of(HeaderBlock.builder().text(plain(h.text())).build());
      case Block.Text t -> split(t.markdown()).map(BlockKit::section).toList();
      case Block.Quote q -> RichText.quote(q.plain());
      case Block.Facts f -> facts(f);
      case Block.Picture p -> List.of(picture(team, p));
      case Block.Buttons b -> buttons(b.buttons());
      case Block.Choice c -> List.of(choice(c));
      case Block.Note n -> split(n.markdown()).map(BlockKit::note).toList();
      case Block.Divider d -> List.of(DividerBlock.builder().build());
    };
  }

  /** Rendered parts of at most a section's length, broken between paragraphs where possible. */
  private Stream<String> split(String markdown) {
    return new TextSplitter(SECTION, part -> mrkdwn.render(part).length())
        .split(markdown).stream().map(mrkdwn::render).filter(part -> !part.isBlank());
  }

  private static LayoutBlock section(String text) {
    return SectionBlock.builder().text(marked(text)).build();
  }

  private static LayoutBlock note(String text) {
    return ContextBlock.builder().elements(List.of(marked(text))).build();
  }

  /** One line each; a section holds as many as fit. */
  private List<LayoutBlock> facts(Block.Facts facts) {
    var blocks = new ArrayList<LayoutBlock>();
    var lines = new StringJoiner("\n");
    for (Block.Fact fact : facts.facts()) {
      String label = "*" + Mrkdwn.words(fact.label()) + "* · ";
      List<String> values = split(fact.markdown()).toList();
      String line = label + (values.isEmpty() ? "" : values.get(0).replace("\n\n", "\n"));
      if (lines.length() + line.length() + 1 > SECTION) {
        blocks.add(section(lines.toString()));
        lines = new StringJoiner("\n");
      }
      if (line.length() > SECTION) {
        blocks.add(section(label));
        blocks.addAll(values.stream().map(BlockKit::section).toList());
      } else {
        lines.add(line);
      }
    }
    if (lines.length() > 0) {
      blocks.add(section(lines.toString()));
    }
    return blocks;
  }

  private LayoutBlock picture(String team, Block.Picture picture) {
    return ImageBlock.builder()
        .slackFile(SlackFileObject.builder().id(upload.apply(team, picture.png())).build())
        .altText(cut(picture.alt(), ALT))
        .build();
  }

  /** Rows of buttons; one action id may stand only once in a row. */
  private static List<LayoutBlock> buttons(List<Button> buttons) {
    var rows = new ArrayList<LayoutBlock>();
    var row = new ArrayList<BlockElement>();
    var ids = new HashSet<String>();
    for (Button button : buttons) {
      if (row.size() == ROW || !ids.add(button.action().toString())) {
        rows.add(ActionsBlock.builder().elements(List.copyOf(row)).build());
        row.clear();
        ids.clear();
        ids.add(button.action().toString());
      }
      row.add(button(button));
    }
    if (!row.isEmpty()) {
      rows.add(ActionsBlock.builder().elements(List.copyOf(row)).build());
    }
    return rows;
  }

  private static BlockElement button(Button button) {
    return ButtonElement.builder()
        .actionId(button.action().toString())
        .text(plain(button.label()))
        .style(style(button.look()))
        .build();
  }

  private static @Nullable String style(Button.Look look) {
    return switch (look) {
      case PRIMARY -> "primary";
      case DANGER -> "danger";
      case PLAIN -> null;
    };
  }

  private static LayoutBlock choice(Block.Choice choice) {
    var select =
        StaticSelectElement.builder()
            .actionId(choice.action().toString())
            .placeholder(plain(cut(choice.placeholder(), PLACEHOLDER)))
            .options(choice.options().stream().map(BlockKit::option).toList())
            .initialOption(
                choice.options().stream()
                    .filter(option -> option.value().equals(choice.selected()))
                    .findFirst()
                    .map(BlockKit::option)
                    .orElse(null))
            .build();
    return ActionsBlock.builder().elements(List.of(select)).build();
  }

  static OptionObject option(Option option) {
    return OptionObject.builder().text(plain(option.label())).value(option.value()).build();
  }

  /** Plain text in which emoji codes stay codes. */
  static PlainTextObject plain(String text) {
    return PlainTextObject.builder().text(text).emoji(false).build();
  }

  /** Mrkdwn in which Slack looks for nothing that we did not mark. */
  static MarkdownTextObject marked(String text) {
    return MarkdownTextObject.builder().text(text).verbatim(true).build();
  }

  static String cut(String text, int max) {
    return text.length() <= max ? text : text.substring(0, max - 1) + "…";
  }
}
