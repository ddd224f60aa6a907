package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * A submission in a reviewer's hands.
 *
 * @param revision which text they were given
 */
record Assignment(
    SubmissionId submission, PersonId reviewer, int revision, State state, Instant expiresAt) {

  /** How long a submission is a reviewer's own. */
  static final Duration HOLD = Duration.ofMinutes(30);

  /** What became of it. */
  enum State {
    HELD,
    /** There is a review. */
    DONE,
    /** Nothing came in time; it may be handed out again, to the same person too. */
    EXPIRED,
    /** They gave it back, and will not get it again. */
    RETURNED,
    /** Reviewer and author turned out to be one person. */
    VOID
  }

  /** Why a submission is given back. */
  enum Reason {
    KNOWN_AUTHOR,
    NOT_AN_ANSWER,
    CANNOT_JUDGE,
    REPORTED
  }

  boolean heldAt(Instant now) {
    return state == State.HELD && expiresAt.isAfter(now);
  }

  /** Whether the reviewer may still vote: also late, since they have read it by then. */
  boolean mayVote() {
    return state == State.HELD || state == State.DONE || state == State.EXPIRED;
  }
}
