package dev.roundtable.practice;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which question of a round comes next. No question is asked again before all were; among those
 * left the topic that was asked about least comes first, a weak topic counting as asked about less;
 * of equals the one not asked about for longest, then the guide's order. A question that nobody
 * answered counts as not asked.
 */
final class PickRule {

  /** How much sooner the weakest possible topic returns than the strongest: half as often again. */
  private static final double WEAKNESS = 0.5;

  /** Scores run from 1 to 4. */
  private static final double BEST = 4;

  private static final double WORST = 1;

  /** A topic without any score is taken for one in the middle. */
  private static final double UNKNOWN = 2.5;

  private PickRule() {}

  /** A question that may be asked; topic is blank for a round's own question. */
  record Candidate(UUID question, String topic) {}

  /**
   * A question that was asked.
   *
   * @param counts whether somebody answered, or still may
   * @param score the mean score of its answers, 1 to 4; null while there is none
   */
  record Asked(UUID question, String topic, Instant at, boolean counts, @Nullable Double score) {}

  /** The index of the candidate to ask; empty when there are none. */
  static Optional<Integer> pick(List<Candidate> candidates, List<Asked> asked) {
    Map<UUID, Integer> times = new HashMap<>();
    Map<String, Integer> topicTimes = new HashMap<>();
    Map<String, Instant> topicLast = new HashMap<>();
    Map<UUID, Instant> last = new HashMap<>();
    for (Asked past : asked) {
      last.merge(past.question(), past.at(), (a, b) -> a.isAfter(b) ? a : b);
      topicLast.merge(past.topic(), past.at(), (a, b) -> a.isAfter(b) ? a : b);
      if (past.counts()) {
        times.merge(past.question(), 1, Integer::sum);
        topicTimes.merge(past.topic(), 1, Integer::sum);
      }
    }
    int fewest =
        candidates.stream().mapToInt(c -> times.getOrDefault(c.question(), 0)).min().orElse(0);
    Map<String, Double> strengths = strengths(asked);
    Set<String> topics = new HashSet<>(topicTimes.keySet());
    Map<String, Double> load = new HashMap<>();
    for (String topic : topics) {
      load.put(topic, topicTimes.getOrDefault(topic, 0) / weight(strengths.get(topic)));
    }
    Comparator<Integer> order =
        Comparator.<Integer>comparingDouble(i -> load.getOrDefault(candidates.get(i).topic(), 0.0))
            .thenComparing(i -> topicLast.getOrDefault(candidates.get(i).topic(), Instant.MIN))
            .thenComparing(i -> last.getOrDefault(candidates.get(i).question(), Instant.MIN))
            .thenComparing(Comparator.naturalOrder());
    return IntStream.range(0, candidates.size())
        .filter(i -> times.getOrDefault(candidates.get(i).question(), 0) == fewest)
        .boxed()
        .min(order);
  }

  /** The mean score of each topic that has any, 1 to 4. */
  static Map<String, Double> strengths(List<Asked> asked) {
    Map<String, double[]> sums = new HashMap<>();
    for (Asked past : asked) {
      Double score = past.score();
      if (score != null) {
        double[] sum = sums.computeIfAbsent(past.topic(), t -> new double[2]);
        sum[0] += score;
        sum[1]++;
      }
    }
    Map<String, Double> means = new HashMap<>();
    sums.forEach((topic, sum) -> means.put(topic, sum[0] / sum[1]));
    return means;
  }

  private static double weight(@Nullable Double strength) {
    double s = strength == null ? UNKNOWN : strength;
    return 1 + WEAKNESS * (BEST - s) / (BEST - WORST);
  }
}
