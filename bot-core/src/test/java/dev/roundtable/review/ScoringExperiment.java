package dev.roundtable.review;

import dev.roundtable.review.SimulatedGroup.Setting;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** How well each way of scoring finds the true order of a day's answers, over many groups. */
final class ScoringExperiment {

  static final int DAYS = 10;

  /** A way of scoring, tried on the first or the tenth day. */
  enum Way {
    MEAN_ON_DAY_ONE,
    CORRECTED_ON_DAY_ONE,
    ORACLE_ON_DAY_ONE,
    MEAN_ON_DAY_TEN,
    CORRECTED_ON_DAY_TEN,
    ORACLE_ON_DAY_TEN
  }

  private final Map<Way, double[]> sums = new EnumMap<>(Way.class);
  private double squaredMiss;
  private int covered;
  private int scored;

  /** Adds a group's first day. */
  void addDayOne(SimulatedGroup group, Setting setting) {
    List<Observation> votes = group.votes(1, setting);
    double[] truth = of(group, 0, it -> group.quality(it, setting));
    Map<SubmissionId, Score> scores =
        ReviewScoring.score(group.pool(0), votes, SimulatedGroup.FIRST_DAY);
    note(Way.MEAN_ON_DAY_ONE, of(group, 0, it -> scores.get(it).mean()), truth);
    note(Way.CORRECTED_ON_DAY_ONE, of(group, 0, it -> scores.get(it).corrected()), truth);
    note(Way.ORACLE_ON_DAY_ONE, oracle(group, 0, setting, votes), truth);
  }

  /** Adds a group's tenth day. */
  void addDayTen(SimulatedGroup group, Setting setting) {
    List<Observation> votes = group.votes(DAYS, setting);
    addDayTen(group, setting, votes, learned(votes, DAYS));
  }

  /**
   * Adds a group's tenth day so many times, each with other answers, which takes less time than
   * more groups. It is a little unfair to the correction: these answers are scored by what the nine
   * days before have shown.
   */
  void addDayTen(SimulatedGroup group, Setting setting, int times) {
    StrictnessModel strictness = learned(group.votes(DAYS, setting), DAYS - 1);
    for (int i = 0; i < times; i++) {
      SimulatedGroup other = group.againOnTheLastDay();
      addDayTen(other, setting, other.votes(DAYS, setting), strictness);
    }
  }

  /** The mean Kendall's tau-b with the truth. */
  double tau(Way way) {
    return sums.get(way)[0] / sums.get(way)[2];
  }

  /** The mean share of pairs of answers that are in the right order. */
  double pairsRight(Way way) {
    return sums.get(way)[1] / sums.get(way)[2];
  }

  /** How much of what the oracle is better than the mean the corrected score reaches on day ten. */
  double gapClosed() {
    double mean = tau(Way.MEAN_ON_DAY_TEN);
    return (tau(Way.CORRECTED_ON_DAY_TEN) - mean) / (tau(Way.ORACLE_ON_DAY_TEN) - mean);
  }

  /** The standard error, over groups, of the difference between corrected and oracle's tau. */
  double errorOfMiss() {
    double miss = tau(Way.CORRECTED_ON_DAY_TEN) - tau(Way.ORACLE_ON_DAY_TEN);
    double groups = sums.get(Way.ORACLE_ON_DAY_TEN)[2];
    return Math.sqrt((squaredMiss / groups - miss * miss) / groups);
  }

  /**
   * The share of day ten's scores within 1.96 standard errors of the truth as the group sees it.
   */
  double coverage() {
    return covered / (double) scored;
  }

  private static StrictnessModel learned(List<Observation> votes, int days) {
    LocalDate last = SimulatedGroup.FIRST_DAY.plusDays(days - 1);
    return StrictnessModel.learn(votes, last);
  }

  private void addDayTen(
      SimulatedGroup group, Setting setting, List<Observation> votes, StrictnessModel strictness) {
    int day = DAYS - 1;
    double[] truth = of(group, day, it -> group.quality(it, setting));
    Map<SubmissionId, Score> scores = ReviewScoring.score(votesOf(group, day, votes), strictness);
    note(Way.MEAN_ON_DAY_TEN, of(group, day, it -> scores.get(it).mean()), truth);
    double[] corrected = of(group, day, it -> scores.get(it).corrected());
    double found = note(Way.CORRECTED_ON_DAY_TEN, corrected, truth);
    double best = note(Way.ORACLE_ON_DAY_TEN, oracle(group, day, setting, votes), truth);
    squaredMiss += (found - best) * (found - best);
    for (SubmissionId answer : group.answers(day)) {
      Score score = scores.get(answer);
      double miss = score.corrected() - group.quality(answer, setting) - group.meanBias(setting);
      covered += Math.abs(miss) <= 1.96 * score.standardError() ? 1 : 0;
      scored++;
    }
  }

  private static List<Observation> votesOf(SimulatedGroup group, int day, List<Observation> votes) {
    return votes.stream().filter(vote -> vote.pool().equals(group.pool(day))).toList();
  }

  private static double[] oracle(
      SimulatedGroup group, int day, Setting setting, List<Observation> votes) {
    Map<SubmissionId, Double> means =
        votesOf(group, day, votes).stream()
            .collect(
                Collectors.groupingBy(
                    Observation::submission,
                    Collectors.averagingDouble(
                        vote -> vote.level() - group.bias(vote.reviewer(), setting))));
    return of(group, day, means::get);
  }

  private static double[] of(SimulatedGroup group, int day, ToDoubleFunction<SubmissionId> figure) {
    return group.answers(day).stream().mapToDouble(figure).toArray();
  }

  private double note(Way way, double[] figure, double[] truth) {
    KendallTau tau = KendallTau.of(figure, truth);
    double[] sum = sums.computeIfAbsent(way, it -> new double[3]);
    sum[0] += tau.tauB();
    sum[1] += tau.pairsRight();
    sum[2]++;
    return tau.tauB();
  }
}
