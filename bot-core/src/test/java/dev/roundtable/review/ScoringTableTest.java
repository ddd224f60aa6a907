package dev.roundtable.review;

import static dev.roundtable.review.ScoringExperiment.Way.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.review.SimulatedGroup.Setting;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the tables of docs/scoring.md, which says how to run it. */
@Tag("long")
class ScoringTableTest {

  private static final int GROUPS = Integer.getInteger("scoring.groups", 10_000);

  @Test
  void theTablesOfTheDocumentation() {
    Map<Setting, ScoringExperiment> experiments = new LinkedHashMap<>();
    for (boolean rounded : new boolean[] {false, true}) {
      for (double quality : new double[] {0.7, 0.8, 1.0}) {
        for (double bias : new double[] {0.7, 0.35, 0}) {
          experiments.put(new Setting(quality, bias, 0.7, rounded), new ScoringExperiment());
        }
      }
    }
    for (int seed = 0; seed < GROUPS; seed++) {
      SimulatedReviewing reviewing = new SimulatedReviewing(seed, 8, ScoringExperiment.DAYS);
      SimulatedGroup group = new SimulatedGroup(seed, reviewing);
      experiments.forEach(
          (setting, experiment) -> {
            experiment.addDayOne(group, setting);
            experiment.addDayTen(group, setting);
          });
    }
    print("Kendall's tau-b", experiments, ScoringExperiment::tau);
    print("pairs right", experiments, ScoringExperiment::pairsRight);
    experiments.forEach(
        (setting, it) -> {
          double gap = it.tau(ORACLE_ON_DAY_TEN) - it.tau(MEAN_ON_DAY_TEN);
          if (setting.bias() == 0.7) {
            assertThat(it.tau(CORRECTED_ON_DAY_TEN))
                .as("nine tenths of the gap, as far as so many groups can tell: %s", setting)
                .isGreaterThan(it.tau(ORACLE_ON_DAY_TEN) - 0.1 * gap - 2 * it.errorOfMiss());
          }
        });
  }

  @Test
  void howLongLearningTakes() {
    for (int size : new int[] {3, 8, 40}) {
      var group = new SimulatedGroup(1, new SimulatedReviewing(1, size, 60));
      List<Observation> votes = group.votes(60, new Setting(0.8, 0.7, 0.7, true));
      double[] millis = new double[100];
      for (int i = 0; i < millis.length; i++) {
        long start = System.nanoTime();
        StrictnessModel.learn(votes, SimulatedGroup.FIRST_DAY.plusDays(59));
        millis[i] = (System.nanoTime() - start) / 1e6;
      }
      System.out.printf(
          "group of %d, %,d votes: first %.1f ms, median %.1f ms%n",
          size, votes.size(), millis[0], Arrays.stream(millis).sorted().toArray()[50]);
      assertThat(millis).isNotEmpty();
    }
  }

  private interface Figure {
    double of(ScoringExperiment experiment, ScoringExperiment.Way way);
  }

  private static void print(
      String title, Map<Setting, ScoringExperiment> experiments, Figure figure) {
    System.out.printf("%n%s, %,d groups of 8%n", title, GROUPS);
    System.out.println(
        "| votes | answers sd | reviewers sd | day 1: mean | corrected | oracle"
            + " | day 10: mean | corrected | oracle | gap closed | s.e. | coverage |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
    experiments.forEach(
        (setting, it) -> {
          double mean = figure.of(it, MEAN_ON_DAY_TEN);
          double gap = figure.of(it, ORACLE_ON_DAY_TEN) - mean;
          System.out.printf(
              "| %s | %.1f | %.2f | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f | %s | %.4f | %.3f |%n",
              setting.rounded() ? "1 to 4" : "unrounded",
              setting.quality(),
              setting.bias(),
              figure.of(it, MEAN_ON_DAY_ONE),
              figure.of(it, CORRECTED_ON_DAY_ONE),
              figure.of(it, ORACLE_ON_DAY_ONE),
              mean,
              figure.of(it, CORRECTED_ON_DAY_TEN),
              figure.of(it, ORACLE_ON_DAY_TEN),
              gap < 0.003
                  ? "-"
                  : "%.0f %%".formatted(100 * (figure.of(it, CORRECTED_ON_DAY_TEN) - mean) / gap),
              it.errorOfMiss(),
              it.coverage());
        });
  }
}
