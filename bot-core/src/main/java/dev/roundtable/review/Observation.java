package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.LocalDate;

/**
 * One vote as the scoring sees it. The author is left out on purpose: who wrote an answer says
 * nothing about how good it is.
 *
 * @param level 1 to 4 for a real vote; only simulations leave that range
 * @param day the local date of the question, the same for all votes of a pool
 */
record Observation(
    PoolId pool, SubmissionId submission, PersonId reviewer, double level, LocalDate day) {

  public Observation {
    if (!Double.isFinite(level)) {
      throw new IllegalArgumentException("not a level: " + level);
    }
  }

  /** A vote as it was given. */
  public static Observation of(
      PoolId pool, SubmissionId submission, PersonId reviewer, Vote vote, LocalDate day) {
    return new Observation(pool, submission, reviewer, vote.level(), day);
  }
}
