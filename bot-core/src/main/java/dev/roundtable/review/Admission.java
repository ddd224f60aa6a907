package dev.roundtable.review;

/** Whether somebody may vote on a submission. */
sealed interface Admission {

  /** They may. */
  record Admitted(Pool pool, Submission submission, Assignment assignment) implements Admission {}

  /** They may not. */
  record Denied(VoteOutcome.Reason reason) implements Admission {}
}
