package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group's review queue as one of its members sees it.
 *
 * @param reviewers all who may review, that member among them
 * @param nextOpening when the next pool opens to the member by itself; null where none will
 */
record QueueView(
    PersonId person,
    List<OpenSubmission> submissions,
    List<Reviewer> reviewers,
    @Nullable Instant nextOpening,
    long seed) {

  NextReview next() {
    return queue().next(person);
  }

  /** Whether the member has a submission in hand already. */
  boolean inHand(SubmissionId id) {
    return submissions.stream().anyMatch(it -> it.id().equals(id) && it.heldBy().contains(person));
  }

  /** How many reviews the member has given today. */
  int doneToday() {
    return reviewers.stream()
        .filter(it -> it.id().equals(person))
        .mapToInt(Reviewer::doneToday)
        .sum();
  }

  /** How many submissions the member could be handed now, within what anybody may do in a day. */
  int waiting() {
    ReviewQueue queue = queue();
    long fit =
        reviewers.stream()
            .filter(it -> it.id().equals(person))
            .flatMap(it -> submissions.stream().filter(one -> fits(queue, it, one)))
            .count();
    return (int) Math.min(fit, Math.max(0, ReviewQueue.MOST_A_DAY - doneToday()));
  }

  private boolean fits(ReviewQueue queue, Reviewer reviewer, OpenSubmission one) {
    return one.heldBy().contains(person)
        || (reviewer.open().contains(one.pool())
            && one.mayGoTo(person)
            && one.taken() < queue.sought(one));
  }

  private ReviewQueue queue() {
    return new ReviewQueue(submissions, reviewers, seed);
  }
}
