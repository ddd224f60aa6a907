package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;

/** The stricter of Slack's and Discord's limits; what breaks one fails the test that did it. */
final class FakeLimits {

  /** Discord: characters of a message. */
  static final int MESSAGE = 2000;

  /** Discord: components of a message. */
  private static final int COMPONENTS = 40;

  /** Slack: characters of a header. */
  private static final int HEADING = 150;

  private static final int OPTIONS = 25;

  private FakeLimits() {}

  /** Breaks what is too long into parts, as an adapter must; refuses what cannot be broken. */
  static List<Message> parts(Message message) {
    int buttons = FakeText.buttons(message).size();
    check(buttons <= 25, "more than 25 buttons in a message", message);
    check(
        message.blocks().size() + buttons <= COMPONENTS,
        "more than 40 parts in a message",
        message);
    for (Block.Choice choice : FakeText.choices(message)) {
      check(
          !choice.options().isEmpty() && choice.options().size() <= OPTIONS,
          "a choice of 1 to 25 options",
          message);
      check(choice.placeholder().length() <= 100, "a placeholder of 100 characters", message);
    }
    var ids = new ArrayList<String>();
    FakeText.buttons(message).forEach(button -> ids.add(button.action().toString()));
    check(ids.stream().distinct().count() == ids.size(), "two buttons with one id", message);
    for (Block block : message.blocks()) {
      check(
          !(block instanceof Block.Heading heading)
              || (heading.text().length() <= HEADING && !heading.text().contains("\n")),
          "a heading of one line and 150 characters",
          message);
    }
    check(!message.summary().isBlank(), "a summary", message);
    return new MessageSplitter(MESSAGE, FakeText::length).split(message);
  }

  private static void check(boolean holds, String what, Message message) {
    if (!holds) {
      throw new AssertionError("a platform would refuse this, it wants " + what + ": " + message);
    }
  }
}
