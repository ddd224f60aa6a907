package dev.roundtable.guide;

import java.util.List;

/**
 * One of several people who ask in a panel, each with questions of their own. These are asked in
 * mock interviews only, never as daily questions.
 *
 * @param about who this person is and what they care about
 */
public record Chair(Key key, String name, String about, List<Question> questions) {

  /** The most characters of a name. */
  public static final int MAX_NAME = 24;

  /** The most characters of what is said about a person. */
  public static final int MAX_ABOUT = 200;

  /** The fewest questions. */
  public static final int MIN_QUESTIONS = 3;

  public Chair {
    questions = List.copyOf(questions);
    if (name.isBlank() || questions.isEmpty()) {
      throw new IllegalArgumentException("a chair needs a name and questions: " + key);
    }
  }
}
