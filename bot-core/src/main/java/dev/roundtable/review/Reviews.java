package dev.roundtable.review;

import dev.roundtable.chat.ActionId;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What review has for a person: submissions to review, and what others said about theirs. */
@Service
public class Reviews {

  /** Comments on older submissions are not counted as waiting. */
  private static final Duration LATELY = Duration.ofDays(14);

  private final Queues queues;
  private final SubmissionRows submissions;
  private final PoolRows pools;
  private final ReviewRows reviews;
  private final Results results;
  private final Clock clock;

  Reviews(
      Queues queues,
      SubmissionRows submissions,
      PoolRows pools,
      ReviewRows reviews,
      Results results,
      Clock clock) {
    this.queues = queues;
    this.submissions = submissions;
    this.pools = pools;
    this.reviews = reviews;
    this.results = results;
    this.clock = clock;
  }

  /** What waits for a person in a group. */
  public Pending pendingFor(PersonId person, GroupId group) {
    QueueView view = queues.view(group, person);
    return new Pending(
        view.waiting(),
        view.doneToday(),
        ReviewQueue.ASKED,
        reviews.unread(group, person, clock.instant().minus(LATELY)),
        view.nextOpening());
  }

  /** What a person's submissions of a group's last days got, the newest first. */
  public List<Feedback> feedbackFor(PersonId person, GroupId group, int limit) {
    return submissions.of(person, group, limit).stream().map(this::feedback).toList();
  }

  /** What somebody's submission in a pool got. */
  public Optional<Feedback> feedbackFor(PersonId person, PoolId pool) {
    return Submissions.standing(submissions.of(pool, person)).map(this::feedback);
  }

  /** A button's action that shows whoever presses it their own feedback in a pool. */
  public static ActionId feedback(PoolId pool) {
    return ActionId.of(FeedbackPressed.KIND, pool);
  }

  private Feedback feedback(Submission submission) {
    Pool pool = pools.get(submission.pool());
    SubmissionResult result = results.of(pool, submission);
    boolean closed = result.score() != null || pool.state() == Pool.State.CLOSED;
    return new Feedback(pool, closed, result);
  }
}
