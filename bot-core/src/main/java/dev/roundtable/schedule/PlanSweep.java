package dev.roundtable.schedule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the plan a little ahead of the day. */
@Component
@Order(30)
class PlanSweep implements Sweep {

  private final Planner planner;
  private final StudySchedules schedules;
  private final TransactionTemplate transaction;

  PlanSweep(Planner planner, StudySchedules schedules, TransactionTemplate transaction) {
    this.planner = planner;
    this.schedules = schedules;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "plans";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<ScheduleId> due = planner.due(now, limit);
    for (ScheduleId id : due) {
      transaction.executeWithoutResult(status -> planner.extend(schedules.get(id)));
    }
    return due.size();
  }

  @Override
  public Optional<Instant> nextDue() {
    return planner.nextDue();
  }
}
