package dev.roundtable.chat;

/**
 * How a command, an action or a form answers, declared beforehand because what is late must be
 * acknowledged in kind within the platforms' three seconds.
 */
public enum AnswersBy {
  /** Opens a form. The handler reads by key and calls no platform. */
  FORM,
  /** Says something that only the person sees. */
  PRIVATE,
  /** Replaces the private card that carried the button. */
  UPDATE
}
