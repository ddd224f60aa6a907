package dev.roundtable.review;

import dev.roundtable.chat.ActionId;
import java.util.Locale;

/**
 * What a button of a review card is about: a submission, and a word more where one is needed.
 *
 * @param word may be empty
 */
record Target(SubmissionId submission, String word) {

  static ActionId action(String kind, SubmissionId submission) {
    return ActionId.of(kind, submission);
  }

  static ActionId action(String kind, SubmissionId submission, Enum<?> word) {
    return ActionId.of(kind, submission + "/" + word.name().toLowerCase(Locale.ROOT));
  }

  static Target of(ActionId action) {
    String[] parts = action.argument().split("/", 2);
    return new Target(SubmissionId.parse(parts[0]), parts.length == 1 ? "" : parts[1]);
  }

  /** The word as one of an enum's. */
  <E extends Enum<E>> E as(Class<E> type) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }
}
