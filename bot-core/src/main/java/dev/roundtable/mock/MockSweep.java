package dev.roundtable.mock;

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

/** Does what is due in mock interviews though nobody does anything. */
@Component
@Order(65)
class MockSweep implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(MockSweep.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final MockInterviews interviews;
  private final DueSteps steps;
  private final TransactionTemplate transaction;

  MockSweep(MockInterviews interviews, DueSteps steps, TransactionTemplate transaction) {
    this.interviews = interviews;
    this.steps = steps;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "mock interviews";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<MockId> due = interviews.due(now, limit);
    for (MockId id : due) {
      try {
        transaction.executeWithoutResult(status -> take(id, now));
      } catch (RuntimeException e) {
        log.error("what is due in mock interview {} failed; it is tried again", id, e);
        interviews.lookAgain(id, now.plus(AFTER_FAILURE));
      }
    }
    return due.size();
  }

  @Override
  public Optional<Instant> nextDue() {
    return interviews.nextDue();
  }

  private void take(MockId id, Instant now) {
    interviews
        .hold(id)
        .filter(it -> it.times().dueAt() != null && !it.times().dueAt().isAfter(now))
        .ifPresent(steps::take);
  }
}
