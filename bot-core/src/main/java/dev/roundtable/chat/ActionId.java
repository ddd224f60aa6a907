package dev.roundtable.chat;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button, a choice or a form leads to: a handler's kind and version, and the id of the thing
 * it is about. State lives in tables, never in here, and whoever presses is checked again. The text
 * form {@code review.vote.v1:<argument>} has at most 100 characters, Discord's limit for a {@code
 * custom_id}.
 *
 * @param kind which handler, such as {@code review.vote}
 * @param version raised when the argument's meaning changes
 * @param argument ids, joined by the handler's own rule; may be empty
 */
public record ActionId(String kind, int version, String argument) {

  /** The longest text form that every platform takes. */
  public static final int MAX_LENGTH = 100;

  private static final Pattern FORM =
      Pattern.compile("([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)\\.v([1-9][0-9]?):([\\x21-\\x7e]*)");

  public ActionId {
    String text = kind + ".v" + version + ":" + argument;
    if (text.length() > MAX_LENGTH || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("not an action id: " + text);
    }
  }

  /** Version 1 of an action. */
  public static ActionId of(String kind, Object argument) {
    return new ActionId(kind, 1, argument.toString());
  }

  /** Version 1 of an action that needs no argument. */
  public static ActionId of(String kind) {
    return new ActionId(kind, 1, "");
  }

  /** Reads the text form; empty for anything that is none, such as a stranger's component id. */
  public static Optional<ActionId> parse(String text) {
    Matcher m = FORM.matcher(text);
    return m.matches() && text.length() <= MAX_LENGTH
        ? Optional.of(new ActionId(m.group(1), Integer.parseInt(m.group(2)), m.group(3)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return kind + ".v" + version + ":" + argument;
  }
}
