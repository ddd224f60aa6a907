package dev.roundtable.guide;

import java.util.List;

/** One thing an answer is read for, with its four levels from weakest to strongest. */
public record Criterion(Key key, String name, String asks, List<Level> levels) {

  /** How many levels every criterion has. */
  public static final int LEVELS = 4;

  /** The most characters of a name. */
  public static final int MAX_NAME = 24;

  /** The most characters of the sentence that says what is asked. */
  public static final int MAX_ASKS = 75;

  public Criterion {
    levels = List.copyOf(levels);
    if (name.isBlank() || name.length() > MAX_NAME || asks.length() > MAX_ASKS) {
      throw new IllegalArgumentException("not a criterion: " + name + ": " + asks);
    }
    if (levels.size() != LEVELS) {
      throw new IllegalArgumentException(key + " has " + levels.size() + " levels, not " + LEVELS);
    }
  }
}
