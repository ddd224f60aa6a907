package dev.roundtable.daily;

import dev.roundtable.schedule.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks for members to remind, question by question. */
@Component
@Order(95)
class NudgeSweep implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(NudgeSweep.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(10);

  private final DailyQuestions questions;
  private final Nudges nudges;
  private final TransactionTemplate transaction;

  NudgeSweep(DailyQuestions questions, Nudges nudges, TransactionTemplate transaction) {
    this.questions = questions;
    this.nudges = nudges;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "reminders";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<DailyQuestionId> due = questions.toNudge(now, limit);
    for (DailyQuestionId id : due) {
      try {
        transaction.executeWithoutResult(status -> nudges.remind(questions.get(id), now));
      } catch (RuntimeException e) {
        log.error("reminding of question {} failed; it is tried again", id, e);
        questions.nudgeAgain(id, now.plus(AFTER_FAILURE));
      }
    }
    return due.size();
  }

  /** The next look for members to remind. */
  @Override
  public Optional<Instant> nextDue() {
    return questions.nextNudge();
  }
}
