package dev.roundtable.guide;

/** One step of a criterion, as it stands on a button: a name and what an answer on it is like. */
public record Level(String name, String description) {

  /** The most characters of a name. */
  public static final int MAX_NAME = 24;

  /** The most characters of a description. */
  public static final int MAX_DESCRIPTION = 75;

  public Level {
    if (name.isBlank() || name.length() > MAX_NAME || description.length() > MAX_DESCRIPTION) {
      throw new IllegalArgumentException("not a level: " + name + ": " + description);
    }
  }
}
