package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reviews of one submission came to. It says nothing about who gave them.
 *
 * @param late handed in after the answers' end: never ranked
 * @param reviews how many votes count
 * @param sought how many were sought: three, or as many as there were people to give one
 * @param score null where there were too few votes for a result
 * @param strongest the name of the criterion that reviewers found strongest, plain text
 * @param workOnFirst the name of the criterion to work on first, plain text
 */
public record SubmissionResult(
    SubmissionId submission,
    PersonId author,
    boolean late,
    int reviews,
    int sought,
    @Nullable Score score,
    List<CommentReceived> comments,
    @Nullable String strongest,
    @Nullable String workOnFirst) {

  public SubmissionResult {
    comments = List.copyOf(comments);
  }

  /** Whether there were too few reviews for a result. */
  public boolean shortOfReviews() {
    return score == null;
  }

  /** Whether it got all reviews that were sought, which a ranking asks for. */
  public boolean fullyReviewed() {
    return reviews >= sought;
  }
}
