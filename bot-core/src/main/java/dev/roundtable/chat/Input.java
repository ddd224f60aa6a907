package dev.roundtable.chat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of a {@link Form}; its answers come back under {@link #key()}. */
public sealed interface Input {

  /** Under what the value comes back; unique in the form, {@code [a-z][a-z0-9-]*}. */
  String key();

  /** What stands above the field, plain text, at most 45 characters (Discord's limit). */
  String label();

  /** A word of help under the field, plain text, at most 100 characters; may be empty. */
  String hint();

  /** Whether the form can be sent without it. */
  boolean required();

  /**
   * One line.
   *
   * @param completes whether values are suggested while it is typed, where the platform can: {@link
   *     FormHandler#complete} gives them
   */
  record ShortText(
      String key,
      String label,
      String hint,
      boolean required,
      int max,
      @Nullable String initial,
      boolean completes)
      implements Input {

    /** A line for which nothing is suggested. */
    public ShortText(
        String key,
        String label,
        String hint,
        boolean required,
        int max,
        @Nullable String initial) {
      this(key, label, hint, required, max, initial, false);
    }
  }

  /**
   * Several lines.
   *
   * @param min the shortest text that is taken, in characters
   * @param max the longest one asked for; adapters lower it to their own limit (Slack 3,000,
   *     Discord 4,000)
   */
  record LongText(
      String key,
      String label,
      String hint,
      boolean required,
      int min,
      int max,
      @Nullable String initial)
      implements Input {}

  /** One of at most 25 options. */
  record PickOne(
      String key,
      String label,
      String hint,
      boolean required,
      List<Option> options,
      @Nullable String initial)
      implements Input {
    public PickOne {
      options = List.copyOf(options);
    }
  }

  /** Some of at most 25 options. */
  record PickMany(
      String key,
      String label,
      String hint,
      boolean required,
      List<Option> options,
      List<String> initial)
      implements Input {
    public PickMany {
      options = List.copyOf(options);
      initial = List.copyOf(initial);
    }
  }

  /** A person of the space. */
  record PersonInput(String key, String label, String hint, boolean required) implements Input {}

  /** A date. */
  record DateInput(
      String key, String label, String hint, boolean required, @Nullable LocalDate initial)
      implements Input {}

  /** A file. */
  record FileInput(String key, String label, String hint, boolean required) implements Input {}
}
