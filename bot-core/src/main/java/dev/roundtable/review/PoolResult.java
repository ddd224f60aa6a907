package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import java.time.LocalDate;
import java.util.List;

/**
 * What a pool's reviews came to.
 *
 * @param day the question's local date
 * @param submissions those that stand, the best score first, those without a score last
 */
public record PoolResult(
    PoolId pool, GroupId group, LocalDate day, List<SubmissionResult> submissions) {

  public PoolResult {
    submissions = List.copyOf(submissions);
  }

  /** How many votes count in all. */
  public int reviews() {
    return submissions.stream().mapToInt(SubmissionResult::reviews).sum();
  }
}
