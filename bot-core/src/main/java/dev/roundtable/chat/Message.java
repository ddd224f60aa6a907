package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;

/**
 * What we say, as blocks that every platform can show.
 *
 * @param summary the message in one plain line, for notifications and screen readers
 * @param quiet whether it should notify nobody where the platform can do that
 */
public record Message(String summary, List<Block> blocks, boolean quiet) {

  public Message {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a message has at least one block");
    }
  }

  public Message(String summary, List<Block> blocks) {
    this(summary, blocks, false);
  }

  /** One paragraph of CommonMark, which is its own summary. */
  public static Message text(String markdown) {
    return new Message(Markdown.plain(markdown), List.of(new Block.Text(markdown)));
  }

  /** The same message, followed by further blocks. */
  public Message with(Block... more) {
    var all = new ArrayList<>(blocks);
    all.addAll(List.of(more));
    return new Message(summary, all, quiet);
  }

  /** The same message, notifying nobody where the platform can do that. */
  public Message quietly() {
    return new Message(summary, blocks, true);
  }
}
