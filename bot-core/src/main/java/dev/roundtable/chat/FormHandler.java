package dev.roundtable.chat;

/**
 * Takes sent forms of one {@link ActionId#kind()}; a feature's bean. It answers privately: "saved"
 * is said only after the commit.
 */
public interface FormHandler {

  /** The kind of form it takes, such as {@code daily.answer}. */
  String kind();

  /** Handles what was sent. {@link Response.FormErrors} keeps the form open. */
  Response submit(Interaction.FormSubmitted form);
}
