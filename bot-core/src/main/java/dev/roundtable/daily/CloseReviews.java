package dev.roundtable.daily;

import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.practice.Exposures;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.review.PoolResult;
import dev.roundtable.review.Pools;
import dev.roundtable.review.Score;
import dev.roundtable.review.SubmissionResult;
import dev.roundtable.schedule.StudyDays;
import dev.roundtable.schedule.StudySchedules;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Ends the reviews of a question: the result stands, is told, and remembered for the next pick. */
@Component
class CloseReviews {

  private final DailyQuestions questions;
  private final Answers answers;
  private final PostedCards cards;
  private final Pools pools;
  private final TellResult telling;
  private final Exposures exposures;
  private final Sheets sheets;
  private final StudySchedules schedules;
  private final Clock clock;

  CloseReviews(
      DailyQuestions questions,
      Answers answers,
      PostedCards cards,
      Pools pools,
      TellResult telling,
      Exposures exposures,
      Sheets sheets,
      StudySchedules schedules,
      Clock clock) {
    this.questions = questions;
    this.answers = answers;
    this.cards = cards;
    this.pools = pools;
    this.telling = telling;
    this.exposures = exposures;
    this.sheets = sheets;
    this.schedules = schedules;
    this.clock = clock;
  }

  /** Ends the reviews of a held question. */
  void close(DailyQuestion question) {
    List<Answer> standing = answers.of(question.id()).stream().filter(Answer::stands).toList();
    Optional<PoolResult> closed = pools.close(ReviewSide.pool(question.id()));
    PoolResult result =
        closed.orElseGet(
            () ->
                new PoolResult(
                    ReviewSide.pool(question.id()),
                    question.group(),
                    question.localDate(),
                    List.of()));
    DailyQuestion next = question.close(standing.size(), result.reviews());
    if (!questions.move(State.REVIEWING, question.answersUntil(), next)) {
      return;
    }
    remember(next, standing, result);
    if (!standing.isEmpty()) {
      telling.tell(next, standing, result);
    }
    if (result.submissions().stream().anyMatch(SubmissionResult::shortOfReviews)) {
      pools.extend(result.pool(), nextStudyDay(next));
    }
    cards.refreshNow(next.id(), clock.instant());
  }

  private void remember(DailyQuestion question, List<Answer> standing, PoolResult result) {
    UUID source = question.id().value();
    if (standing.isEmpty()) {
      exposures.unanswered(source);
      return;
    }
    Map<UUID, SubmissionResult> bySubmission =
        result.submissions().stream()
            .collect(Collectors.toMap(s -> s.submission().value(), Function.identity()));
    var revision = sheets.of(question.revision()).revision();
    double sum = 0;
    int scored = 0;
    for (Answer answer : standing) {
      SubmissionResult own = bySubmission.get(answer.submission());
      Score score = own == null ? null : own.score();
      if (score != null) {
        sum += score.value();
        scored++;
      }
      exposures.met(
          answer.person(),
          revision,
          Exposures.Kind.DAILY,
          source,
          answer.writtenAt(),
          true,
          score == null ? null : score.value());
    }
    exposures.answered(source, scored == 0 ? null : Double.valueOf(sum / scored));
  }

  private Instant nextStudyDay(DailyQuestion question) {
    return schedules
        .of(question.group())
        .flatMap(
            schedule -> {
              var days = new StudyDays(schedule);
              var date = question.reviewsUntil().atZone(schedule.zone()).toLocalDate();
              return days.after(date).map(days::due);
            })
        .filter(end -> end.isAfter(question.reviewsUntil()))
        .orElseGet(() -> question.reviewsUntil().plus(1, ChronoUnit.DAYS));
  }
}
