package dev.roundtable.chat;

/**
 * Something to pick.
 *
 * @param value what comes back, at most 75 characters
 * @param label plain text, at most 75 characters (Slack's limit)
 */
public record Option(String value, String label) {

  public Option {
    if (value.isEmpty() || value.length() > 75 || label.isBlank() || label.length() > 75) {
      throw new IllegalArgumentException(
          "an option has 1 to 75 characters: " + value + ", " + label);
    }
  }
}
