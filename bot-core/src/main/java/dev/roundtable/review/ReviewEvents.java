package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.time.Instant;

/** What happens in review; published in the transaction that did it. */
public final class ReviewEvents {

  private ReviewEvents() {}

  /**
   * Somebody reviewed a submission, or changed their review. Who the reviewer is must never reach
   * the author.
   *
   * @param changed false the first time
   */
  public record ReviewGiven(
      ReviewId review,
      PoolId pool,
      GroupId group,
      SubmissionId submission,
      PersonId author,
      PersonId reviewer,
      Vote vote,
      boolean changed,
      Instant at) {}

  /** Votes have ended; the result stands, except for submissions that are extended. */
  public record PoolClosed(PoolResult result) {}

  /** The extension of the submissions that were short of reviews has ended; only they are told. */
  public record ExtensionEnded(PoolResult result) {}

  /** Somebody reported a submission; {@code reports} counts the people who did so far. */
  public record SubmissionReported(
      SubmissionId submission, PoolId pool, GroupId group, PersonId reporter, int reports) {}

  /** A submission is hidden from everybody, by an organizer or after two reports. */
  public record SubmissionHidden(
      SubmissionId submission, PoolId pool, GroupId group, PersonId author) {}

  /** An organizer shows a hidden submission again. */
  public record SubmissionRestored(
      SubmissionId submission, PoolId pool, GroupId group, PersonId author) {}

  /** The author of a submission reported a comment, and does not see it any more. */
  public record CommentReported(ReviewId review, GroupId group, PersonId reporter) {}
}
