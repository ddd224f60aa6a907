package dev.roundtable.chat;

import java.util.List;

/**
 * A command as users see it.
 *
 * @param path {@code today}, or {@code study join} for a sub-command
 * @param description one line, at most 100 characters (Discord's limit)
 * @param options in order, required ones first (Discord's rule), at most 25
 * @param audience who may use it
 */
public record CommandSpec(
    String path, String description, List<OptionSpec> options, Audience audience) {

  /** Who may use a command. */
  public enum Audience {
    EVERYBODY,
    ORGANIZERS
  }

  /** What an option takes. */
  public enum OptionType {
    TEXT,
    NUMBER,
    CHOICE,
    PERSON,
    DATE
  }

  /**
   * One option.
   *
   * @param choices for {@link OptionType#CHOICE}, at most 25
   * @param completes whether {@link Command#complete} gives suggestions while typing
   */
  public record OptionSpec(
      String name,
      String description,
      OptionType type,
      boolean required,
      List<Option> choices,
      boolean completes) {
    public OptionSpec {
      choices = List.copyOf(choices);
    }
  }

  public CommandSpec {
    options = List.copyOf(options);
  }

  /** The name before the sub-command. */
  public String name() {
    int space = path.indexOf(' ');
    return space < 0 ? path : path.substring(0, space);
  }
}
