package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;

/** Hands submissions out, one at a time, and takes them back. */
@Service
class HandOut {

  private final Queues queues;
  private final SubmissionRows submissions;
  private final AssignmentRows assignments;
  private final PoolRows pools;
  private final Desk desk;
  private final Clock clock;

  HandOut(
      Queues queues,
      SubmissionRows submissions,
      AssignmentRows assignments,
      PoolRows pools,
      Desk desk,
      Clock clock) {
    this.queues = queues;
    this.submissions = submissions;
    this.assignments = assignments;
    this.pools = pools;
    this.desk = desk;
    this.clock = clock;
  }

  /** What a member reviews next; asking again gives the same until it is done or given back. */
  Next next(GroupId group, PersonId reviewer) {
    return desk.inTurn(
        group,
        () -> {
          QueueView view = queues.view(group, reviewer);
          return switch (view.next()) {
            case NextReview.Hand hand -> {
              Submission submission = submissions.find(hand.submission()).orElseThrow();
              if (!view.inHand(submission.id())) {
                assignments.hand(submission, group, reviewer, clock.instant());
              }
              yield new Next.Handed(submission.id());
            }
            case NextReview.EnoughToday none -> new Next.NoneNow(true, view.nextOpening());
            case NextReview.NothingWaits none -> new Next.NoneNow(false, view.nextOpening());
          };
        });
  }

  /** Takes a submission back from somebody who has not voted; they will not get it again. */
  boolean giveBack(SubmissionId id, PersonId reviewer, Assignment.Reason reason) {
    return submissions
        .find(id)
        .map(submission -> pools.get(submission.pool()).group())
        .filter(group -> desk.inTurn(group, () -> assignments.giveBack(id, reviewer, reason)))
        .isPresent();
  }
}
