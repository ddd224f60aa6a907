package dev.roundtable.daily;

import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.schedule.Sweep;
import dev.roundtable.sql.GroupCommit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Ends answers and reviews when their time has come, before new questions are asked at the same
 * instant. An end waits, ten minutes at most, for threads that have not been read back yet.
 */
@Component
@Order(60)
class DailySweep implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(DailySweep.class);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(15);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final DailyQuestions questions;
  private final PostedCards cards;
  private final CloseAnswers closeAnswers;
  private final CloseReviews closeReviews;
  private final Settling settling;
  private final GroupCommit commits;

  DailySweep(
      DailyQuestions questions,
      PostedCards cards,
      CloseAnswers closeAnswers,
      CloseReviews closeReviews,
      Settling settling,
      GroupCommit commits) {
    this.questions = questions;
    this.cards = cards;
    this.closeAnswers = closeAnswers;
    this.closeReviews = closeReviews;
    this.settling = settling;
    this.commits = commits;
  }

  @Override
  public String name() {
    return "daily questions' ends";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<DailyQuestionId> ended = questions.ended(now, limit);
    commits.each(ended, id -> end(id, now), (id, why) -> putOff(id, now, why));
    return ended.size();
  }

  @Override
  public Optional<Instant> nextDue() {
    return questions.nextEnd();
  }

  private void putOff(DailyQuestionId id, Instant now, RuntimeException why) {
    log.error("ending question {} failed; it is tried again", id, why);
    questions.lookAgain(id, now.plus(AFTER_FAILURE));
  }

  private void end(DailyQuestionId id, Instant now) {
    DailyQuestion question = questions.hold(id);
    Instant end = question.nextEnd();
    if (end == null || end.isAfter(now)) {
      return;
    }
    if (waits(question, end, now)) {
      questions.lookAgain(id, now.plus(LOOK_AGAIN));
      return;
    }
    settling.now(question);
    if (question.state() == State.ASKED) {
      closeAnswers.close(question);
    } else {
      closeReviews.close(question);
    }
  }

  /** Whether some thread is still to be read back, and the wait not too long yet. */
  private boolean waits(DailyQuestion question, Instant end, Instant now) {
    return cards
        .catchingUpSince(question.id())
        .map(since -> since.isAfter(end) ? since : end)
        .filter(from -> now.isBefore(from.plus(DailyQuestion.CATCH_UP)))
        .isPresent();
  }
}
