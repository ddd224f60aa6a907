package dev.roundtable.discord;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageSplitter;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;

/** Our messages as Discord's: text, rows of components under it, pictures as files. */
final class Pages {

  /** Discord's 2,000, less the unseen mark. */
  private static final int LIMIT = 2000 - SendMark.LENGTH;

  private static final int ROWS = 5;

  /** Discord takes ten files a message. */
  private static final int FILES = 10;

  private final DiscordMarkdown markdown;

  Pages(DiscordMarkdown markdown) {
    this.markdown = markdown;
  }

  /** The messages that make up one of ours, in order; at least one. */
  List<Page> of(Message message) {
    var pages = new ArrayList<Page>();
    for (Message part : new MessageSplitter(LIMIT, this::length).split(message)) {
      var page = new Building(part.quiet());
      for (Block block : part.blocks()) {
        List<List<ActionRowChildComponent>> rows = Components.rows(block);
        if (page.rows.size() + rows.size() > ROWS || page.pictures.size() == FILES) {
          pages.add(page.build(message.summary()));
          page = new Building(part.quiet());
        }
        page.add(block, text(block), rows);
      }
      pages.add(page.build(message.summary()));
    }
    return pages;
  }

  private int length(Block block) {
    String text = text(block);
    return text.isEmpty() ? 0 : text.length() + 2;
  }

  private String text(Block block) {
    return switch (block) {
      case Block.Heading h -> "### " + DiscordMarkdown.words(h.text().replace('\n', ' '));
      case Block.Text t -> markdown.render(t.markdown());
      case Block.Quote q -> "> " + DiscordMarkdown.words(q.plain()).replace("\n", "\n> ");
      case Block.Facts f -> facts(f);
      case Block.Note n -> "-# " + markdown.render(n.markdown()).replaceAll("\n+", "\n-# ");
      case Block.Picture p -> "";
      case Block.Buttons b -> "";
      case Block.Choice c -> "";
      case Block.Divider d -> "";
    };
  }

  private String facts(Block.Facts facts) {
    var lines = new ArrayList<String>();
    for (Block.Fact fact : facts.facts()) {
      lines.add(
          "**" + DiscordMarkdown.words(fact.label()) + "** · " + markdown.render(fact.markdown()));
    }
    return String.join("\n", lines);
  }

  private static final class Building {
    private final boolean quiet;
    private final StringBuilder text = new StringBuilder();
    private final List<List<ActionRowChildComponent>> rows = new ArrayList<>();
    private final List<Block.Picture> pictures = new ArrayList<>();
    private boolean tight = true;

    Building(boolean quiet) {
      this.quiet = quiet;
    }

    void add(Block block, String words, List<List<ActionRowChildComponent>> more) {
      rows.addAll(more);
      if (block instanceof Block.Picture picture) {
        pictures.add(picture);
      }
      if (!words.isBlank()) {
        if (!text.isEmpty()) {
          text.append(tight || block instanceof Block.Note ? "\n" : "\n\n");
        }
        text.append(words);
        tight = block instanceof Block.Heading;
      }
    }

    /** Discord takes no message without words unless it has a file. */
    Page build(String summary) {
      String words = text.toString();
      boolean empty = words.isBlank() && pictures.isEmpty();
      return new Page(empty ? cut(DiscordMarkdown.words(summary)) : words, rows, pictures, quiet);
    }

    private static String cut(String words) {
      return words.length() <= LIMIT ? words : words.substring(0, LIMIT - 1) + "…";
    }
  }
}
