package dev.roundtable.review;

import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Checks, at every press, whether somebody may vote on a submission. */
@Component
class Admissions {

  /** A press may be under way for so long when the end comes. */
  private static final Duration GRACE = Duration.ofMinutes(15);

  private final PoolRows pools;
  private final SubmissionRows submissions;
  private final AssignmentRows assignments;
  private final ScoreRows scores;
  private final Members members;

  Admissions(
      PoolRows pools,
      SubmissionRows submissions,
      AssignmentRows assignments,
      ScoreRows scores,
      Members members) {
    this.pools = pools;
    this.submissions = submissions;
    this.assignments = assignments;
    this.scores = scores;
    this.members = members;
  }

  /**
   * Checks it as things stand now; whoever changes something on the strength of it has the desk.
   *
   * @param pressed the platform's time of the press, or of opening the form
   * @param now our time
   */
  Admission check(SubmissionId id, PersonId reviewer, Instant pressed, Instant now) {
    Optional<Submission> submission = submissions.find(id);
    if (submission.isEmpty() || submission.get().state() != Submission.State.STANDING) {
      return new Admission.Denied(VoteOutcome.Reason.GONE);
    }
    Pool pool = pools.get(submission.get().pool());
    if (!takesVotes(pool, id, pressed, now)) {
      return new Admission.Denied(VoteOutcome.Reason.ENDED);
    }
    boolean belongs = members.find(pool.group(), reviewer).filter(Member::belongs).isPresent();
    return assignments
        .find(id, reviewer)
        .filter(assignment -> belongs && assignment.mayVote())
        .<Admission>map(it -> new Admission.Admitted(pool, submission.get(), it))
        .orElseGet(() -> new Admission.Denied(VoteOutcome.Reason.NOT_YOURS));
  }

  private boolean takesVotes(Pool pool, SubmissionId id, Instant pressed, Instant now) {
    boolean inTime = !pressed.isAfter(pool.closesAt()) && !now.isAfter(pool.closesAt().plus(GRACE));
    return inTime
        && (pool.state() == Pool.State.OPEN
            || (pool.state() == Pool.State.EXTENDED && scores.of(id).isEmpty()));
  }
}
