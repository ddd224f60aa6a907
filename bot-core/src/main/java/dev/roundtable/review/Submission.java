package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.Instant;

/**
 * An answer or a transcript as review has it.
 *
 * @param text plain text as its author wrote it
 * @param revision counted from 1; raised by every edit
 * @param late handed in after the answers' end
 */
public record Submission(
    SubmissionId id,
    PoolId pool,
    PersonId author,
    String text,
    int revision,
    boolean late,
    Instant handedAt,
    State state) {

  /** Whether a submission takes part. */
  public enum State {
    STANDING,
    WITHDRAWN,
    /** Hidden from everybody, by an organizer or after two reports. */
    HIDDEN
  }
}
