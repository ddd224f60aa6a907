package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the votes on a pool's submissions come to: their mean, each vote first corrected for how
 * strict its reviewer is. The model behind it is described at {@link StrictnessModel}, its measured
 * worth in {@code docs/scoring.md}.
 */
final class ReviewScoring {

  /** The formula of this version. Whoever changes what it gives changes the name. */
  public static final String METHOD = "additive-1";

  /** In groups of so many members, one review makes a result. */
  private static final int SMALL_GROUP = 3;

  private ReviewScoring() {}

  /** Whether so many reviews make a result: two do, in groups of three or fewer one does. */
  public static boolean hasResult(int reviews, int groupSize) {
    return reviews >= (groupSize <= SMALL_GROUP ? 1 : 2);
  }

  /**
   * Scores every submission of a pool that has a vote, each by {@code mean(vote + strictness)}. The
   * pool's own votes tell how strict its reviewers are, too.
   *
   * @param pool the one to be scored
   * @param votes of the group, the pool's own among them; which others count says {@link
   *     StrictnessModel#learn}
   * @param today the local date of the pool's question
   */
  public static Map<SubmissionId, Score> score(
      PoolId pool, Collection<Observation> votes, LocalDate today) {
    List<Observation> own = votes.stream().filter(vote -> vote.pool().equals(pool)).toList();
    return score(own, StrictnessModel.learn(votes, today));
  }

  /** Scores every submission in {@code votes} by what is already known about its reviewers. */
  public static Map<SubmissionId, Score> score(
      Collection<Observation> votes, StrictnessModel strictness) {
    Map<SubmissionId, Map<PersonId, Observation>> bySubmission = new HashMap<>();
    for (Observation vote : votes) {
      bySubmission
          .computeIfAbsent(vote.submission(), submission -> new LinkedHashMap<>())
          .put(vote.reviewer(), vote);
    }
    Map<SubmissionId, Score> scores = new HashMap<>();
    bySubmission.forEach((submission, cast) -> scores.put(submission, of(cast, strictness)));
    return Map.copyOf(scores);
  }

  private static Score of(Map<PersonId, Observation> cast, StrictnessModel strictness) {
    int n = cast.size();
    double level = 0;
    double correction = 0;
    double doubt = 0;
    for (Observation vote : cast.values()) {
      Strictness reviewer = strictness.of(vote.reviewer());
      level += vote.level();
      correction += reviewer.mean();
      doubt += reviewer.variance();
    }
    double error = Math.sqrt(strictness.components().noise() / n + doubt / (n * (double) n));
    return new Score((level + correction) / n, level / n, error, n, METHOD);
  }
}
