package dev.roundtable.guide;

/** When an interviewer asks for the parts of an answer. */
public enum PartsAsked {
  /** Each part in its own turn, its probes after it. */
  IN_TURN("in-turn"),
  /** After the answer: the candidate says what they covered, and the rest is probed. */
  WHEN_MISSING("when-missing");

  private final String id;

  PartsAsked(String id) {
    this.id = id;
  }

  /** The name used in guide files. */
  public String id() {
    return id;
  }
}
