package dev.roundtable.guide;

import java.util.regex.Pattern;

/**
 * The id of a guide, round, topic, question or criterion within its guide file: kebab-case, at most
 * 60 characters, assigned once and never changed.
 */
public record Key(String value) implements Comparable<Key> {

  /** The most characters a key may have. */
  public static final int MAX_LENGTH = 60;

  private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  public Key {
    if (!isValid(value)) {
      throw new IllegalArgumentException(
          "not a kebab-case id of at most " + MAX_LENGTH + " characters: '" + value + "'");
    }
  }

  /** Whether this text can be a key. */
  public static boolean isValid(String text) {
    return text.length() <= MAX_LENGTH && KEBAB.matcher(text).matches();
  }

  @Override
  public int compareTo(Key other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
