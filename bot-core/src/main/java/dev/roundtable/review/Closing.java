package dev.roundtable.review;

import dev.roundtable.group.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Scores what has enough votes. A score that stands is never touched again. */
@Component
class Closing {

  private final SubmissionRows submissions;
  private final ScoreRows scores;
  private final VoteRows votes;
  private final Members members;
  private final Results results;
  private final Clock clock;

  Closing(
      SubmissionRows submissions,
      ScoreRows scores,
      VoteRows votes,
      Members members,
      Results results,
      Clock clock) {
    this.submissions = submissions;
    this.scores = scores;
    this.votes = votes;
    this.members = members;
    this.results = results;
    this.clock = clock;
  }

  /** Scores the submissions of a pool that have no score yet; gives the results of only those. */
  PoolResult score(Pool pool) {
    Instant now = clock.instant();
    long size = members.of(pool.group()).stream().filter(member -> member.active(now)).count();
    List<Submission> unscored = unscored(pool);
    Map<SubmissionId, Score> found =
        ReviewScoring.score(pool.id(), votes.of(pool.group(), pool.day()), pool.day());
    for (Submission submission : unscored) {
      Score score = found.get(submission.id());
      if (score != null && ReviewScoring.hasResult(score.reviews(), (int) size)) {
        scores.keep(submission.id(), score, now);
      }
    }
    return results.of(pool, unscored);
  }

  /** The results of what stands in a pool. */
  PoolResult result(Pool pool) {
    return results.of(pool, submissions.standing(pool.id()));
  }

  /** What stands in a pool without a score. */
  List<Submission> unscored(Pool pool) {
    return submissions.standing(pool.id()).stream()
        .filter(it -> scores.of(it.id()).isEmpty())
        .toList();
  }
}
