package dev.roundtable.chat;

import java.util.Map;

/**
 * What the person gets back, and only they. It does not last (Discord's dies after 15 minutes):
 * what a room sees, and what must stay or come later, is a Delivery instead.
 */
public sealed interface Response {

  /** Something that only the person sees. */
  record Private(Message message) implements Response {}

  /** Replaces the private card that carried the button or choice. */
  record Update(Message message) implements Response {}

  /** Opens a form. */
  record OpenForm(Form form) implements Response {}

  /** Keeps the form open and says at each input what to mend; keys are the inputs' keys. */
  record FormErrors(Map<String, String> byInput) implements Response {
    public FormErrors {
      byInput = Map.copyOf(byInput);
    }
  }

  /** An expected "no" with its reason and what to do instead; only the person sees it. */
  record Refusal(Message message) implements Response {}

  /** Nothing to say: the deed shows itself. */
  record None() implements Response {}

  /** {@link Private} of one paragraph. */
  static Response say(String markdown) {
    return new Private(Message.text(markdown));
  }

  /** {@link Refusal} of one paragraph. */
  static Response refuse(String markdown) {
    return new Refusal(Message.text(markdown));
  }
}
