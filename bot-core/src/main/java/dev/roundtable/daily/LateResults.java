package dev.roundtable.daily;

import dev.roundtable.practice.Exposures;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.review.ReviewEvents.ExtensionEnded;
import dev.roundtable.review.Score;
import dev.roundtable.review.SubmissionResult;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Results of answers that were short of reviews and stayed open for them a study day longer. */
@Component
class LateResults {

  private final DailyQuestions questions;
  private final Answers answers;
  private final Exposures exposures;
  private final Sheets sheets;
  private final TellResult telling;

  LateResults(
      DailyQuestions questions,
      Answers answers,
      Exposures exposures,
      Sheets sheets,
      TellResult telling) {
    this.questions = questions;
    this.answers = answers;
    this.exposures = exposures;
    this.sheets = sheets;
    this.telling = telling;
  }

  @EventListener
  void on(ExtensionEnded ended) {
    questions
        .find(new DailyQuestionId(ended.result().pool().value()))
        .ifPresent(
            question -> {
              for (SubmissionResult own : ended.result().submissions()) {
                if (own.score() != null) {
                  remember(question, own, own.score());
                  telling.tellAuthor(question, own);
                } else {
                  telling.tellStillShort(question, own);
                }
              }
            });
  }

  private void remember(DailyQuestion question, SubmissionResult own, Score score) {
    answers
        .handedInAs(own.submission().value())
        .ifPresent(
            answer ->
                exposures.met(
                    answer.person(),
                    sheets.of(question.revision()).revision(),
                    Exposures.Kind.DAILY,
                    question.id().value(),
                    answer.writtenAt(),
                    true,
                    score.value()));
  }
}
