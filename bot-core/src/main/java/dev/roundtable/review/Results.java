package dev.roundtable.review;

import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.guide.Criterion;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what reviews came to, from stored scores, remarks and marks. */
@Component
class Results {

  private static final Comparator<SubmissionResult> BEST_FIRST =
      Comparator.comparing(SubmissionResult::score, Comparator.nullsLast(Score.BEST_FIRST));

  private final ReviewRows reviews;
  private final MarkRows marks;
  private final ScoreRows scores;
  private final QueueRows queue;
  private final Members members;
  private final Clock clock;

  Results(
      ReviewRows reviews,
      MarkRows marks,
      ScoreRows scores,
      QueueRows queue,
      Members members,
      Clock clock) {
    this.reviews = reviews;
    this.marks = marks;
    this.scores = scores;
    this.queue = queue;
    this.members = members;
    this.clock = clock;
  }

  /** The results of these submissions of a pool. */
  PoolResult of(Pool pool, List<Submission> which) {
    Map<SubmissionId, Integer> sought = sought(pool);
    return new PoolResult(
        pool.id(),
        pool.group(),
        pool.day(),
        which.stream()
            .map(it -> of(pool, it, sought.getOrDefault(it.id(), 0)))
            .sorted(BEST_FIRST)
            .toList());
  }

  /** The result of one submission, hidden ones too, for its author. */
  SubmissionResult of(Pool pool, Submission submission) {
    return of(pool, submission, sought(pool).getOrDefault(submission.id(), 0));
  }

  private SubmissionResult of(Pool pool, Submission submission, int sought) {
    List<Review> given = reviews.of(submission.id());
    Tally tally = new Tally(pool.rubric(), marks.counted(submission.id()));
    return new SubmissionResult(
        submission.id(),
        submission.author(),
        submission.late(),
        given.size(),
        sought,
        scores.of(submission.id()).orElse(null),
        given.stream().flatMap(review -> remark(review, submission).stream()).toList(),
        name(tally.strongest()),
        name(tally.workOnFirst()));
  }

  private Map<SubmissionId, Integer> sought(Pool pool) {
    Instant now = clock.instant();
    List<Reviewer> able =
        members.of(pool.group()).stream()
            .filter(member -> member.active(now))
            .map(Member::person)
            .map(person -> new Reviewer(person, 0, Set.of(), Map.of()))
            .toList();
    List<OpenSubmission> standing = queue.all(pool.id(), now);
    ReviewQueue all = new ReviewQueue(standing, able, 0);
    return standing.stream().collect(Collectors.toMap(OpenSubmission::id, all::sought));
  }

  private static Optional<CommentReceived> remark(Review review, Submission submission) {
    return Optional.ofNullable(review.visibleRemark())
        .map(
            remark ->
                new CommentReceived(
                    review.id(),
                    remark,
                    submission.revision() > review.revision(),
                    review.helped()));
  }

  private static @Nullable String name(Optional<Criterion> criterion) {
    return criterion.map(Criterion::name).orElse(null);
  }
}
