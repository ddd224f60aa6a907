package dev.roundtable.guide;

/** A question that a candidate may ask back, with a prepared answer; the answer may be blank. */
public record Clarifying(String text, String answer) {

  /** A question without a prepared answer. */
  public Clarifying(String text) {
    this(text, "");
  }
}
