package dev.roundtable.review;

import dev.roundtable.schedule.Sweep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back what reviewers kept for longer than it was theirs. */
@Component
@Order(40)
class AssignmentSweep implements Sweep {

  private final AssignmentRows assignments;

  AssignmentSweep(AssignmentRows assignments) {
    this.assignments = assignments;
  }

  @Override
  public String name() {
    return "assignments";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<Assignment> expired = assignments.expired(now, limit);
    expired.forEach(assignments::expire);
    return expired.size();
  }

  /** Nothing that anybody could wait for: nobody sees an assignment expire. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }
}
