package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's judgement of a submission.
 *
 * @param revision which text it is about
 * @param counts false when reviewer and author turned out to be one person
 * @param remark plain text as the reviewer wrote it; null when they wrote nothing
 * @param remarkHidden whether the author reported the remark or an organizer hid it
 */
record Review(
    ReviewId id,
    SubmissionId submission,
    PersonId reviewer,
    GroupId group,
    int revision,
    boolean counts,
    Vote vote,
    @Nullable String remark,
    boolean remarkHidden,
    Instant givenAt,
    boolean read,
    boolean helped) {

  /** The longest remark that is kept, in characters. */
  static final int MOST_CHARACTERS = 500;

  /** A reviewer's first word on what they have in hand. */
  static Review first(Assignment assignment, GroupId group, Vote vote, Instant at) {
    return new Review(
        ReviewId.fresh(),
        assignment.submission(),
        assignment.reviewer(),
        group,
        assignment.revision(),
        true,
        vote,
        null,
        false,
        at,
        false,
        false);
  }

  /** The same review with another vote and remark. */
  Review with(Vote vote, @Nullable String remark) {
    return new Review(
        id,
        submission,
        reviewer,
        group,
        revision,
        counts,
        vote,
        remark,
        remarkHidden,
        givenAt,
        read,
        helped);
  }

  /** What the author may see of the remark, if anything. */
  @Nullable String visibleRemark() {
    return remarkHidden ? null : remark;
  }
}
