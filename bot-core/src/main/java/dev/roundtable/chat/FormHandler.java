package dev.roundtable.chat;

import java.util.List;

/**
 * Takes sent forms of one {@link ActionId#kind()}; a feature's bean. "Saved" is said only after the
 * commit.
 */
public interface FormHandler {

  /** The kind of form it takes, such as {@code daily.answer}. */
  String kind();

  /** The newest version it understands; older ones lead to {@code /today}. */
  default int version() {
    return 1;
  }

  /** How it answers: privately, or in the private card whose button opened the form. */
  default AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  /** Who may send it. */
  default CommandSpec.Audience audience() {
    return CommandSpec.Audience.EVERYBODY;
  }

  /**
   * Suggests values for an input that {@linkplain Input.ShortText#completes() completes}, at most
   * 25.
   *
   * @param input its key
   * @param typed what stands there so far, perhaps nothing
   */
  default List<Option> complete(String input, String typed) {
    return List.of();
  }

  /** Handles what was sent. {@link Response.FormErrors} keeps the form open. */
  Response submit(Interaction.FormSubmitted form);
}
