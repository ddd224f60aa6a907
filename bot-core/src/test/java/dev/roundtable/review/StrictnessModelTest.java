package dev.roundtable.review;

import static dev.roundtable.review.Votes.TODAY;
import static dev.roundtable.review.Votes.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.roundtable.review.SimulatedGroup.Setting;
import org.junit.jupiter.api.Test;

class StrictnessModelTest {

  @Test
  void aGroupWithoutVotesCorrectsNobody() {
    StrictnessModel model = learn(new Votes());

    assertThat(model.corrects()).isFalse();
    assertThat(model.of(person(7)).mean()).isZero();
    assertThat(model.of(person(7)).variance()).isBetween(0.0, 1.0);
  }

  @Test
  void aStrictReviewerIsFoundOnceTheVotesShowIt() {
    StrictnessModel early = learn(new Votes().on(0, 1, 3, 3, 3, 2));
    StrictnessModel late = learn(new Votes().withAStrictLastReviewer(12, 1));

    assertThat(early.corrects()).isFalse();
    assertThat(early.of(person(3)).mean()).isZero();
    assertThat(late.corrects()).isTrue();
    assertThat(late.of(person(3)).mean() - late.of(person(0)).mean()).isCloseTo(1, within(0.15));
    assertThat(late.of(person(3)).variance()).isLessThan(early.of(person(3)).variance());
  }

  @Test
  void aReviewerWithFewVotesIsShrunkTowardsTheGroup() {
    Votes votes = new Votes().withAStrictLastReviewer(12, 1).on(0, 1, 3, 3, 3, 2, 1);

    StrictnessModel model = learn(votes);

    assertThat(model.of(person(4)).mean()).isBetween(0.2, 1.2);
    assertThat(model.of(person(4)).variance()).isGreaterThan(model.of(person(3)).variance() * 1.5);
  }

  @Test
  void aHardQuestionDoesNotMakeItsReviewersStrict() {
    Votes votes = new Votes();
    for (int day = 20; day > 0; day--) {
      boolean hard = day % 2 == 0;
      int low = hard ? 1 : 3;
      for (int i = 0; i < 6; i++) {
        int level = low + (i + day / 2) % 2;
        int other = low + (i / 2 + day / 2) % 2;
        votes.on(day, 100 * day + i, level, other, hard ? level : 0, hard ? 0 : level);
      }
    }

    StrictnessModel model = learn(votes);

    assertThat(model.of(person(2)).mean()).isCloseTo(model.of(person(3)).mean(), within(0.1));
  }

  @Test
  void votesOfMoreThanNinetyDaysAgoAreForgotten() {
    assertThat(learn(new Votes().withAStrictLastReviewer(90, 80)).corrects()).isTrue();
    assertThat(learn(new Votes().withAStrictLastReviewer(101, 91)).corrects()).isFalse();
  }

  @Test
  void aReviewerWhoHasChangedIsFollowed() {
    Votes votes = new Votes().withAStrictLastReviewer(85, 66);
    for (int day = 20; day > 0; day--) {
      for (int i = 0; i < 10; i++) {
        int level = 2 + i % 3;
        votes.on(day, 100 * day + i, level, Math.max(1, level - (i + day) % 2), level, level);
      }
    }

    StrictnessModel model = learn(votes);

    assertThat(model.of(person(3)).mean() - model.of(person(0)).mean())
        .as("half of the votes show a difference of one level, but they are old")
        .isBetween(0.0, 0.3);
  }

  @Test
  void ofSomebodyWhoHasNeverVotedOnlyTheGroupsSpreadIsKnown() {
    StrictnessModel model = learn(new Votes().withAStrictLastReviewer(12, 1));

    assertThat(model.of(person(99)).mean()).isZero();
    assertThat(model.of(person(99)).variance())
        .isEqualTo(model.components().reviewers())
        .isGreaterThan(model.of(person(0)).variance());
  }

  @Test
  void votesOfTheFutureAreNotUsed() {
    Votes votes = new Votes().withAStrictLastReviewer(12, 1);

    assertThat(StrictnessModel.learn(votes.list(), TODAY.minusDays(30)).corrects()).isFalse();
  }

  @Test
  void itTellsReviewersApartFromAnswersAndNoise() {
    var reviewing = new SimulatedReviewing(3, 24, 16);
    var group = new SimulatedGroup(3, reviewing);
    var setting = new Setting(0.9, 0.5, 0.7, false);

    VarianceComponents found =
        StrictnessModel.learn(group.votes(16, setting), SimulatedGroup.FIRST_DAY.plusDays(15))
            .components();

    assertThat(Math.sqrt(found.answers())).isCloseTo(0.9, within(0.1));
    assertThat(Math.sqrt(found.noise())).isCloseTo(0.7, within(0.05));
    assertThat(Math.sqrt(found.reviewers())).isCloseTo(0.5, within(0.15));
  }

  private static StrictnessModel learn(Votes votes) {
    return StrictnessModel.learn(votes.list(), TODAY);
  }
}
