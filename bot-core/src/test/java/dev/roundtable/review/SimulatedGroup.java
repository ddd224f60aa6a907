package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up group of known reviewers who judge answers of known quality. The chance in it does not
 * depend on the setting, so settings are compared on the same group.
 */
final class SimulatedGroup {

  static final LocalDate FIRST_DAY = LocalDate.of(2026, 11, 2);

  /** The middle of the scale, and the mean quality of answers. */
  private static final double MIDDLE = 2.5;

  /** Standard deviations, in levels, and whether votes are whole levels from 1 to 4. */
  record Setting(double quality, double bias, double noise, boolean rounded) {}

  private final Random chance;
  private final SimulatedReviewing reviewing;
  private final int from;
  private final Map<PersonId, Double> bias = new HashMap<>();
  private final Map<SubmissionId, Double> quality = new HashMap<>();
  private final List<Double> noise = new ArrayList<>();

  SimulatedGroup(long seed, SimulatedReviewing reviewing) {
    this(new Random(seed), reviewing, Map.of(), 0);
  }

  private SimulatedGroup(
      Random chance, SimulatedReviewing reviewing, Map<PersonId, Double> sameBias, int from) {
    this.chance = chance;
    this.reviewing = reviewing;
    this.from = from;
    bias.putAll(sameBias);
    for (SimulatedReviewing.Look look : reviewing.looks().subList(from, reviewing.looks().size())) {
      bias.computeIfAbsent(look.reviewer(), it -> chance.nextGaussian());
      quality.computeIfAbsent(look.submission(), it -> chance.nextGaussian());
      noise.add(chance.nextGaussian());
    }
  }

  /** The same reviewers with other answers, which only the last day has. */
  SimulatedGroup againOnTheLastDay() {
    int last = reviewing.looks().getLast().day();
    int first = 0;
    while (reviewing.looks().get(first).day() < last) {
      first++;
    }
    return new SimulatedGroup(chance, reviewing, bias, first);
  }

  PoolId pool(int day) {
    return reviewing.pool(day);
  }

  List<SubmissionId> answers(int day) {
    return reviewing.answers(day);
  }

  /** The votes of the first so many days. */
  List<Observation> votes(int days, Setting setting) {
    List<Observation> votes = new ArrayList<>();
    for (int i = 0; i < noise.size(); i++) {
      SimulatedReviewing.Look look = reviewing.looks().get(from + i);
      if (look.day() >= days) {
        break;
      }
      double level =
          quality(look.submission(), setting)
              + bias(look.reviewer(), setting)
              + setting.noise() * noise.get(i);
      votes.add(
          new Observation(
              pool(look.day()),
              look.submission(),
              look.reviewer(),
              setting.rounded() ? Math.clamp(Math.rint(level), 1, 4) : level,
              FIRST_DAY.plusDays(look.day())));
    }
    return votes;
  }

  double quality(SubmissionId submission, Setting setting) {
    return MIDDLE + setting.quality() * quality.get(submission);
  }

  double bias(PersonId member, Setting setting) {
    return setting.bias() * bias.get(member);
  }

  /** What a whole group has in common; its votes cannot show it. */
  double meanBias(Setting setting) {
    return bias.keySet().stream().mapToDouble(it -> bias(it, setting)).average().orElseThrow();
  }
}
