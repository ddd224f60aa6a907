package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import java.util.Locale;

/**
 * What a button in a mock interview is about.
 *
 * @param step the step it belongs to
 */
record Step(MockId interview, int step, Verb verb) {

  static final String KIND = "mock.step";

  /** What the presser wants. */
  enum Verb {
    /** Said all they wanted; goes on. */
    NEXT,
    /** The same, from the small buttons under what was written last. */
    DONE,
    /** Every part was covered. */
    ALL,
    HINT,
    PAUSE,
    RESUME,
    /** Says the present step again, wherever it was lost from sight. */
    AGAIN,
    END
  }

  static ActionId action(MockInterview it, Verb verb) {
    return action(KIND, it, verb.name().toLowerCase(Locale.ROOT));
  }

  /** An action of another kind about the same step. */
  static ActionId action(String kind, MockInterview it, String word) {
    return ActionId.of(kind, it.id() + "/" + it.step() + "/" + word);
  }

  static Step of(ActionId action) {
    String[] parts = action.argument().split("/", 3);
    return new Step(
        MockId.parse(parts[0]),
        Integer.parseInt(parts[1]),
        Verb.valueOf(parts[2].toUpperCase(Locale.ROOT)));
  }
}
