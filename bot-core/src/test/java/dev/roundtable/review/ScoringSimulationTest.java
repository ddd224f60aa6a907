package dev.roundtable.review;

import static dev.roundtable.review.ScoringExperiment.Way.CORRECTED_ON_DAY_ONE;
import static dev.roundtable.review.ScoringExperiment.Way.CORRECTED_ON_DAY_TEN;
import static dev.roundtable.review.ScoringExperiment.Way.MEAN_ON_DAY_ONE;
import static dev.roundtable.review.ScoringExperiment.Way.MEAN_ON_DAY_TEN;
import static dev.roundtable.review.ScoringExperiment.Way.ORACLE_ON_DAY_TEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.roundtable.review.SimulatedGroup.Setting;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the correction is worth in groups of eight with three reviews an answer; {@link
 * ScoringTableTest} measures the same over many more groups. Kendall's tau is tau-b throughout.
 */
class ScoringSimulationTest {

  private static final int GROUPS = 600;

  /** Levels: answers differ by 0.8, so that six in a hundred lie beyond the scale's ends. */
  private static final double QUALITY = 0.8;

  private static final double NOISE = 0.7;

  private static List<SimulatedReviewing> reviewing = List.of();

  @BeforeAll
  static void someGroupsReviewForTenDays() {
    reviewing =
        LongStream.range(0, 25)
            .mapToObj(seed -> new SimulatedReviewing(seed, 8, ScoringExperiment.DAYS))
            .toList();
  }

  @ParameterizedTest(name = "votes rounded to 1..4: {0}")
  @ValueSource(booleans = {false, true})
  void byDayTenNineTenthsOfTheWayFromTheMeanToAnOracleThatKnowsEveryBiasIsGone(boolean rounded) {
    var experiment = new ScoringExperiment();
    Setting setting = new Setting(QUALITY, 0.7, NOISE, rounded);
    groups().forEach(group -> experiment.addDayTen(group, setting, 8));

    assertThat(experiment.tau(ORACLE_ON_DAY_TEN) - experiment.tau(MEAN_ON_DAY_TEN))
        .isGreaterThan(0.02);
    assertThat(experiment.gapClosed()).isGreaterThan(0.9);
    assertThat(experiment.coverage())
        .as("the share of true qualities within the stated 95 % interval")
        .isBetween(0.9, 0.98);
  }

  @ParameterizedTest(name = "votes rounded to 1..4: {0}")
  @ValueSource(booleans = {false, true})
  void whereReviewersAreAlikeTheCorrectionCostsNothing(boolean rounded) {
    var experiment = new ScoringExperiment();
    Setting setting = new Setting(QUALITY, 0, NOISE, rounded);
    groups()
        .limit(GROUPS / 2)
        .forEach(
            group -> {
              experiment.addDayOne(group, setting);
              experiment.addDayTen(group, setting);
            });

    assertThat(experiment.tau(CORRECTED_ON_DAY_ONE))
        .isCloseTo(experiment.tau(MEAN_ON_DAY_ONE), within(0.005));
    assertThat(experiment.tau(CORRECTED_ON_DAY_TEN))
        .isCloseTo(experiment.tau(MEAN_ON_DAY_TEN), within(0.005));
  }

  @Test
  void oneDaysVotesHelpAlready() {
    var experiment = new ScoringExperiment();
    Setting setting = new Setting(QUALITY, 0.7, NOISE, false);
    groups().forEach(group -> experiment.addDayOne(group, setting));

    assertThat(experiment.tau(CORRECTED_ON_DAY_ONE))
        .isGreaterThan(experiment.tau(MEAN_ON_DAY_ONE) + 0.01);
  }

  private static Stream<SimulatedGroup> groups() {
    return LongStream.range(0, GROUPS)
        .mapToObj(seed -> new SimulatedGroup(seed, reviewing.get((int) seed % reviewing.size())));
  }
}
