package dev.roundtable.schedule;

import dev.roundtable.sql.GroupCommit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Keeps the plan a little ahead of the day. */
@Component
@Order(30)
class PlanSweep implements Sweep {

  private final Planner planner;
  private final StudySchedules schedules;
  private final GroupCommit commits;

  PlanSweep(Planner planner, StudySchedules schedules, GroupCommit commits) {
    this.planner = planner;
    this.schedules = schedules;
    this.commits = commits;
  }

  @Override
  public String name() {
    return "plans";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<ScheduleId> due = planner.due(now, limit);
    commits.each(
        due,
        id -> planner.extend(schedules.get(id)),
        (id, why) -> {
          throw why;
        });
    return due.size();
  }

  @Override
  public Optional<Instant> nextDue() {
    return planner.nextDue();
  }
}
