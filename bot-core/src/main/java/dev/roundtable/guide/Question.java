package dev.roundtable.guide;

import java.util.List;

/**
 * One question as an interviewer would say it aloud, with all that helps to answer and to read the
 * answers.
 *
 * @param daily whether it works as a daily question in a channel
 * @param followUps deeper questions to the same answer
 * @param hints in rising order of help
 * @param strong what a strong answer to this very question shows
 * @param mistakes what weak answers often do
 * @param clarifying what a candidate is likely to ask back about this very question
 * @param sampleAnswer CommonMark, blank if there is none; hidden until a member has answered
 * @param openPrompt whether it was made from a topic that has no question of its own
 */
public record Question(
    Key key,
    String text,
    Style style,
    Difficulty difficulty,
    AnswerLength answer,
    boolean daily,
    List<String> followUps,
    List<String> hints,
    List<String> strong,
    List<String> mistakes,
    List<Clarifying> clarifying,
    String sampleAnswer,
    boolean openPrompt) {

  /** The most things a candidate may ask back about one question. */
  public static final int MAX_CLARIFYING = 5;

  public Question {
    if (text.isBlank()) {
      throw new IllegalArgumentException("a question without text: " + key);
    }
    followUps = List.copyOf(followUps);
    hints = List.copyOf(hints);
    strong = List.copyOf(strong);
    mistakes = List.copyOf(mistakes);
    clarifying = List.copyOf(clarifying);
  }

  /** A question of which only the text and the style are known. */
  public static Question of(Key key, String text, Style style) {
    return new Question(
        key,
        text,
        style,
        Difficulty.MEDIUM,
        style.usualLength(),
        true,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        false);
  }

  /** The same question with a sample answer. */
  public Question withSampleAnswer(String answer) {
    return new Question(
        key,
        text,
        style,
        difficulty,
        this.answer,
        daily,
        followUps,
        hints,
        strong,
        mistakes,
        clarifying,
        answer,
        openPrompt);
  }

  /** The same question, shown as an open prompt. */
  Question asOpenPrompt() {
    return new Question(
        key,
        text,
        style,
        difficulty,
        answer,
        daily,
        followUps,
        hints,
        strong,
        mistakes,
        clarifying,
        sampleAnswer,
        true);
  }
}
