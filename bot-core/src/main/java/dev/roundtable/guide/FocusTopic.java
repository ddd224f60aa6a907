package dev.roundtable.guide;

import java.util.List;
import java.util.Optional;

/** Something a round looks at: what to show, in CommonMark, and its questions. */
public record FocusTopic(
    Key key,
    String name,
    String about,
    List<Clarifying> clarifying,
    List<Example> examples,
    List<Question> questions) {

  public FocusTopic {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a topic without a name: " + key);
    }
    clarifying = List.copyOf(clarifying);
    examples = List.copyOf(examples);
    questions = List.copyOf(questions);
  }

  /** The questions to ask: its own, or, where it has none, an open prompt made from its text. */
  public List<Question> questionsToAsk() {
    return questions.isEmpty() ? List.of(OpenPrompts.of(this)) : questions;
  }

  /** The question of this key among those to ask. */
  public Optional<Question> question(Key key) {
    return questionsToAsk().stream().filter(question -> question.key().equals(key)).findFirst();
  }
}
