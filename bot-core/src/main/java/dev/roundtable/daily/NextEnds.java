package dev.roundtable.daily;

import dev.roundtable.group.GroupId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says when something ends next in a group, for whoever shows or moves the time. */
@Component
public class NextEnds {

  private final DailyQuestions questions;

  NextEnds(DailyQuestions questions) {
    this.questions = questions;
  }

  /**
   * An end.
   *
   * @param answers whether answers end; else reviews do
   */
  public record End(Instant at, boolean answers) {}

  /** The next end of a group's open questions, past ones included that are not dealt with yet. */
  public Optional<End> of(GroupId group) {
    return questions.open(group).stream()
        .map(
            question ->
                question.state() == DailyQuestion.State.ASKED
                    ? new End(question.answersUntil(), true)
                    : new End(question.reviewsUntil(), false))
        .min(Comparator.comparing(End::at).thenComparing(End::answers));
  }
}
