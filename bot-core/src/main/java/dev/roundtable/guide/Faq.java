package dev.roundtable.guide;

import java.util.List;

/**
 * A frequently asked question with its sample answer in CommonMark. Saved pages often lose one of
 * the two: either may be blank, never both.
 */
public record Faq(Key key, String question, String answer) {

  public Faq {
    if (question.isBlank() && answer.isBlank()) {
      throw new IllegalArgumentException("a frequently asked question without any text: " + key);
    }
  }

  /** This entry as a question that can be practiced; only for entries whose question is known. */
  public Question asQuestion() {
    if (question.isBlank()) {
      throw new IllegalStateException("the question of " + key + " is not known");
    }
    return Question.of(key, question, Style.of(question, "")).withSampleAnswer(answer);
  }

  /** The entries of which the question is known. */
  static List<Faq> answerable(List<Faq> faq) {
    return faq.stream().filter(entry -> !entry.question().isBlank()).toList();
  }
}
