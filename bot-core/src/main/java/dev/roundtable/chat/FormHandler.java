package dev.roundtable.chat;

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

  /** Handles what was sent. {@link Response.FormErrors} keeps the form open. */
  Response submit(Interaction.FormSubmitted form);
}
