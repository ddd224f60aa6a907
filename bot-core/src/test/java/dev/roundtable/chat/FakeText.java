package dev.roundtable.chat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the fake platform shows text: as words, noting who would be pinged. For lengths it counts as
 * Discord does, escapes included.
 */
final class FakeText extends MarkdownRenderer {

  private final Set<String> pings = new HashSet<>();
  private final boolean escaped;

  private FakeText(boolean escaped) {
    this.escaped = escaped;
  }

  static List<String> lines(Message message) {
    return message.blocks().stream().map(FakeText::words).filter(t -> !t.isEmpty()).toList();
  }

  static Set<String> pings(Message message) {
    var text = new FakeText(false);
    message.blocks().forEach(text::block);
    return text.pings;
  }

  static List<Button> buttons(Message message) {
    return message.blocks().stream()
        .filter(Block.Buttons.class::isInstance)
        .flatMap(block -> ((Block.Buttons) block).buttons().stream())
        .toList();
  }

  static List<Block.Choice> choices(Message message) {
    var choices = new ArrayList<Block.Choice>();
    for (Block block : message.blocks()) {
      if (block instanceof Block.Choice choice) {
        choices.add(choice);
      }
    }
    return choices;
  }

  /** As it counts for the limit of 2,000 characters, with the line ends after it. */
  static int length(Block block) {
    String text = new FakeText(true).block(block);
    return text.isEmpty() ? 0 : text.length() + 2;
  }

  static String words(Block block) {
    return new FakeText(false).block(block);
  }

  private String block(Block block) {
    return switch (block) {
      case Block.Heading heading -> text(heading.text());
      case Block.Text text -> render(text.markdown());
      case Block.Quote quote -> quote(text(quote.plain()));
      case Block.Note note -> render(note.markdown());
      case Block.Facts facts ->
          String.join(
              "\n",
              facts.facts().stream()
                  .map(fact -> text(fact.label()) + ": " + render(fact.markdown()))
                  .toList());
      case Block.Picture picture -> text(picture.alt());
      case Block.Buttons buttons -> "";
      case Block.Choice choice -> "";
      case Block.Divider divider -> "";
    };
  }

  @Override
  protected String text(String plain) {
    return escaped ? plain.replaceAll("([\\\\*_~`|>@<#:])", "\\\\$1") : plain;
  }

  @Override
  protected String emphasis(String inner) {
    return around("*", inner);
  }

  @Override
  protected String strong(String inner) {
    return around("**", inner);
  }

  @Override
  protected String code(String plain) {
    return around("`", plain);
  }

  @Override
  protected String codeBlock(String plain) {
    return escaped ? "```\n" + plain + "```" : plain.strip();
  }

  @Override
  protected String link(String label, String url) {
    return escaped ? "[" + label + "](<" + url + ">)" : label;
  }

  @Override
  protected String time(Instant instant, Markdown.TimeStyle style, String fallback) {
    return escaped ? "<t:" + instant.getEpochSecond() + ":f>" : fallback;
  }

  @Override
  protected String person(AccountId account, String name) {
    pings.add(account.key());
    return escaped ? "<@123456789012345678>" : "@" + name;
  }

  @Override
  protected String command(String path) {
    return escaped ? "</" + path + ":123456789012345678>" : "/" + path;
  }

  @Override
  protected String quote(String inner) {
    return escaped ? "> " + inner.replace("\n", "\n> ") : inner;
  }

  private String around(String marks, String inner) {
    return escaped ? marks + inner + marks : inner;
  }
}
