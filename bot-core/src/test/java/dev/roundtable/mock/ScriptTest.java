package dev.roundtable.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideFiles;
import dev.roundtable.guide.Key;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What comes after what, for each format. */
class ScriptTest {

  private static final Guide GUIDE = read();

  @Test
  void aRecruiterAsksTwoQuestionsWithAFollowUpAndLetsTheCandidateAsk() {
    assertThat(beats("screening", false, 0, 1))
        .containsExactly(
            "0 ANSWERING 0",
            "0 FOLLOWING_UP 0",
            "1 ANSWERING 0",
            "1 FOLLOWING_UP 0",
            "1 CLOSING 0",
            "1 PREDICTING 0",
            "1 OVER 0");
  }

  @Test
  void aHiringManagerLetsAskBackThenTakesPartByPartWithAProbeAfterEach() {
    assertThat(beats("manager", false, 0, 1))
        .startsWith(
            "0 CLARIFYING 0",
            "0 ANSWERING 0",
            "0 PROBING 0",
            "0 ANSWERING 1",
            "0 PROBING 1",
            "0 ANSWERING 2",
            "0 PROBING 2",
            "1 CLARIFYING 0");
  }

  @Test
  void whenTimeIsShortOfManyPartsEveryOtherIsProbedAndTheOthersNextTime() {
    var plan = new Plan(GUIDE.rounds().getFirst().mockFormat(), 2, 2, 0, 15, false);

    assertThat(plan.probed(0, 0)).isTrue();
    assertThat(plan.probed(0, 1)).isFalse();
    assertThat(plan.probed(1, 0)).isFalse();
    assertThat(plan.probed(1, 1)).isTrue();
  }

  @Test
  void productSenseLeavesTimeToThink() {
    assertThat(beats("sense", false, 0, 0))
        .startsWith("0 CLARIFYING 0", "0 THINKING 0", "0 ANSWERING 0");
  }

  @Test
  void storiesAreProbedForWhatTheCandidateDidNotTickTwoPartsAtMost() {
    assertThat(beats("stories", false, 4, 1))
        .startsWith("0 ANSWERING 0", "0 COVERING 0", "0 PROBING 0", "0 PROBING 1", "1 ANSWERING 0");
    assertThat(beats("stories", false, 0, 1))
        .startsWith("0 ANSWERING 0", "0 COVERING 0", "0 FOLLOWING_UP 0", "1 ANSWERING 0");
  }

  @Test
  void thePresentationComesFirstThenThePanelAsks() {
    assertThat(beats("talk", false, 0, 2))
        .containsExactly(
            "0 PRESENTING 0",
            "0 ANSWERING 0",
            "0 PROBING 0",
            "0 ANSWERING 1",
            "0 PROBING 1",
            "0 ANSWERING 2",
            "0 PROBING 2",
            "0 FOLLOWING_UP 0",
            "0 FOLLOWING_UP 1",
            "0 CLOSING 0",
            "0 PREDICTING 0",
            "0 OVER 0");
  }

  @Test
  void everyChairOfAPanelAsksOnceAndTwiceAtFullLength() {
    assertThat(Plan.of(GUIDE.round(new Key("panel")).orElseThrow(), false, false).turns())
        .isEqualTo(3);
    assertThat(Plan.of(GUIDE.round(new Key("panel")).orElseThrow(), false, true).turns())
        .isEqualTo(6);
  }

  private static List<String> beats(String round, boolean full, int missing, int followUps) {
    var script = new Script(Plan.of(GUIDE.round(new Key(round)).orElseThrow(), false, full));
    var turned = new Script.Turned(missing, followUps);
    var beats = new ArrayList<String>();
    Beat beat = script.first();
    while (true) {
      beats.add(beat.turn() + " " + beat.phase() + " " + beat.index());
      if (beat.phase() == Phase.OVER) {
        return beats;
      }
      beat = script.next(beat, turned);
    }
  }

  private static Guide read() {
    try (InputStream in = ScriptTest.class.getResourceAsStream("/testing/mock-guide.yaml")) {
      return GuideFiles.read("mock-guide.yaml", Objects.requireNonNull(in).readAllBytes())
          .orThrow();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
