package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Message;

/** The stricter of Slack's and Discord's limits, so that the port is true before they come. */
public final class Limits {

  /** Discord: characters of a message; longer ones are broken into parts. */
  public static final int TEXT = 2000;

  /** Slack: characters of a form's text. */
  public static final int FORM_TEXT = 3000;

  /** Discord: the name of a thread. */
  static final int THREAD_NAME = 100;

  /** Ours: bytes of a file that somebody attaches. */
  public static final int FILE_BYTES = 1 << 20;

  /** Discord: components of a message. */
  private static final int BLOCKS = 40;

  /** Discord: options of a list. */
  private static final int OPTIONS = 25;

  /** Slack: buttons of a row; Discord breaks them into five rows of five. */
  private static final int BUTTONS = 25;

  /** Slack: a header's text. */
  private static final int HEADING = 150;

  /** Discord: parts that one message may be broken into before it is a flood. */
  private static final int ALL_TEXT = 10 * TEXT;

  /** The empty line between two blocks. */
  private static final int BETWEEN = 2;

  private Limits() {}

  /**
   * Refuses what a platform would refuse.
   *
   * @throws ChatFailure.TooLong saying which limit it breaks
   */
  static Message check(Message message) {
    need(message.blocks().size() <= BLOCKS, "more than " + BLOCKS + " blocks");
    int text = 0;
    for (Block block : message.blocks()) {
      text += characters(block);
    }
    need(text <= ALL_TEXT, "more than " + ALL_TEXT + " characters");
    return message;
  }

  static String threadName(String name) {
    return name.length() <= THREAD_NAME ? name : name.substring(0, THREAD_NAME - 1) + "…";
  }

  /** How many characters of a message's text a block takes; none for what carries no text. */
  public static int characters(Block block) {
    return switch (block) {
      case Block.Heading h -> {
        need(h.text().length() <= HEADING, "a heading of more than " + HEADING);
        yield h.text().length();
      }
      case Block.Text t -> t.markdown().length() + BETWEEN;
      case Block.Quote q -> q.plain().length() + BETWEEN;
      case Block.Note n -> n.markdown().length() + BETWEEN;
      case Block.Facts f ->
          f.facts().stream().mapToInt(x -> x.label().length() + x.markdown().length()).sum();
      case Block.Buttons b -> {
        need(b.buttons().size() <= BUTTONS, "more than " + BUTTONS + " buttons");
        yield 0;
      }
      case Block.Choice c -> {
        need(
            !c.options().isEmpty() && c.options().size() <= OPTIONS,
            "a list of none or more than " + OPTIONS + " options");
        yield 0;
      }
      case Block.Picture p -> 0;
      case Block.Divider d -> 0;
    };
  }

  private static void need(boolean holds, String what) {
    if (!holds) {
      throw new ChatFailure.TooLong("the message has " + what);
    }
  }
}
