package dev.roundtable.guide;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question and where it stands in its guide. */
record QuestionRow(
    @Nullable Key round, @Nullable Key topic, @Nullable Key chair, Question question) {

  /** Everything that can be asked of a guide, in its order. */
  static List<QuestionRow> of(Guide guide) {
    List<QuestionRow> rows = new ArrayList<>();
    for (Round round : guide.rounds()) {
      round.questions().forEach(it -> rows.add(new QuestionRow(round.key(), null, null, it)));
      for (FocusTopic topic : round.topics()) {
        topic
            .questionsToAsk()
            .forEach(it -> rows.add(new QuestionRow(round.key(), topic.key(), null, it)));
      }
      MockFormat mock = round.mock();
      for (Chair chair : mock == null ? List.<Chair>of() : mock.chairs()) {
        chair
            .questions()
            .forEach(it -> rows.add(new QuestionRow(round.key(), null, chair.key(), it)));
      }
    }
    guide
        .answerableFaq()
        .forEach(entry -> rows.add(new QuestionRow(null, null, null, entry.asQuestion())));
    return rows;
  }
}
