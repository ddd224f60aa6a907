package dev.roundtable.guide;

/** How long an answer should be: minutes when spoken, words when written. */
public record AnswerLength(int minutes, Range words) {

  public AnswerLength {
    if (minutes < 1) {
      throw new IllegalArgumentException("an answer takes at least a minute: " + minutes);
    }
  }
}
