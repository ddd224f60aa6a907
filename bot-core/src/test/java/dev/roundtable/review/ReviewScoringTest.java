package dev.roundtable.review;

import static dev.roundtable.review.Votes.TODAY;
import static dev.roundtable.review.Votes.answer;
import static dev.roundtable.review.Votes.pool;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewScoringTest {

  @Test
  void aResultExistsFromTwoReviewsAndFromOneInAGroupOfThree() {
    assertThat(ReviewScoring.hasResult(1, 4)).isFalse();
    assertThat(ReviewScoring.hasResult(2, 4)).isTrue();
    assertThat(ReviewScoring.hasResult(1, 3)).isTrue();
    assertThat(ReviewScoring.hasResult(0, 2)).isFalse();
  }

  @Test
  void theFirstVoteOfAGroupIsItsAnswersScore() {
    Score score = score(new Votes().on(0, 1, 3)).get(answer(1));

    assertThat(score.value()).isEqualTo(3.0);
    assertThat(score.reviews()).isEqualTo(1);
    assertThat(score.standardError()).isBetween(0.5, 1.2);
    assertThat(score.method()).isEqualTo(ReviewScoring.METHOD);
  }

  @Test
  void withoutVotesThereAreNoScores() {
    assertThat(score(new Votes().on(1, 1, 3, 2))).isEmpty();
    assertThat(score(new Votes())).isEmpty();
  }

  @Test
  void whereAllVotesAgreeNothingIsCorrected() {
    Votes votes = new Votes();
    for (int day = 0; day < 10; day++) {
      votes.on(day, 10 * day, 0, 3, 3, 3).on(day, 10 * day + 1, 3, 0, 3, 3);
    }

    assertThat(score(votes).values())
        .allSatisfy(
            score -> {
              assertThat(score.value()).isEqualTo(3.0);
              assertThat(score.standardError()).isBetween(0.01, 0.5);
            });
  }

  @Test
  void theSameVotesFromStricterReviewersScoreHigher() {
    Votes votes = new Votes().withAStrictLastReviewer(12, 1).on(0, 1, 3, 3, 2).on(0, 2, 3, 3, 0, 2);

    Map<SubmissionId, Score> scores = score(votes);

    assertThat(scores.get(answer(1)).mean()).isEqualTo(scores.get(answer(2)).mean());
    assertThat(scores.get(answer(2)).value() - scores.get(answer(1)).value())
        .as("a third of the strict reviewer's level")
        .isCloseTo(0.33, within(0.1));
  }

  @Test
  void answersWithTheSameVotesByTheSameReviewersTieExactly() {
    Votes votes =
        new Votes()
            .withAStrictLastReviewer(12, 1)
            .on(0, 1, 2, 3, 3, 1)
            .on(0, 2, 3, 2, 3, 1)
            .on(0, 3, 3, 3, 2, 1);

    Map<SubmissionId, Score> scores = score(votes);

    assertThat(Score.BEST_FIRST.compare(scores.get(answer(1)), scores.get(answer(2)))).isZero();
    assertThat(Score.BEST_FIRST.compare(scores.get(answer(1)), scores.get(answer(3)))).isZero();
  }

  @Test
  void atTheEndsOfTheScaleTheOrderIsKeptAndTheShownScoreStaysOnIt() {
    Votes votes =
        new Votes().withAStrictLastReviewer(12, 1).on(0, 1, 4, 4, 4, 4).on(0, 2, 4, 4, 4, 0);

    Score better = score(votes).get(answer(1));
    Score other = score(votes).get(answer(2));

    assertThat(better.value()).isEqualTo(4.0);
    assertThat(Score.BEST_FIRST.compare(better, other)).isNegative();
  }

  @Test
  void aStrictReviewerDoesNotMakeAPoorAnswerAGoodOne() {
    Votes votes = new Votes();
    for (int day = 20; day > 0; day--) {
      for (int i = 0; i < 8; i++) {
        votes.on(day, 100 * day + i, 4, 3 + i % 2, 4, 1);
      }
    }
    votes.on(0, 1, 0, 1, 1, 1).on(0, 2, 0, 0, 0, 1).on(0, 3, 0, 4, 4, 1);

    Map<SubmissionId, Score> scores = score(votes);

    assertThat(scores.get(answer(1)).value()).isLessThan(1.7);
    assertThat(scores.get(answer(2)).value()).isLessThanOrEqualTo(2.5);
    assertThat(scores.get(answer(3)).value()).isBetween(3.0, 4.0);
  }

  @Test
  void reviewersWhoNeverMeetAreNotComparedByForce() {
    Votes votes = new Votes();
    for (int day = 10; day >= 0; day--) {
      votes.on(day, 100 * day, 2, 2).on(day, 100 * day + 1, 3, 2);
      votes.on(day, 100 * day + 2, 0, 0, 3, 4).on(day, 100 * day + 3, 0, 0, 3, 3);
    }

    assertThat(score(votes).values())
        .allSatisfy(score -> assertThat(score.corrected()).isCloseTo(score.mean(), within(0.8)));
  }

  @Test
  void theOrderInWhichVotesAreReadDoesNotMatter() {
    Votes votes =
        new Votes().withAStrictLastReviewer(12, 1).on(0, 1, 3, 4, 2, 1).on(0, 2, 4, 4, 0, 2);
    Map<SubmissionId, Score> scores = score(votes);

    for (int seed = 0; seed < 5; seed++) {
      assertThat(ReviewScoring.score(pool(0), votes.shuffled(seed), TODAY)).isEqualTo(scores);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 8, 40})
  void whateverIsVotedEveryScoreIsOnTheScaleAndNearItsVotes(int size) {
    for (int seed = 0; seed < 40; seed++) {
      Score[] scores = score(anything(size, seed)).values().toArray(Score[]::new);
      assertThat(scores).isNotEmpty();
      for (Score score : scores) {
        assertThat(score.value()).isBetween(1.0, 4.0);
        assertThat(score.standardError()).isPositive().isLessThan(2);
        assertThat(score.corrected()).isCloseTo(score.mean(), within(Strictness.MOST));
      }
    }
  }

  /** Few or many days, sparse or dense, reviewers who always vote alike or at random. */
  private static Votes anything(int size, long seed) {
    Random chance = new Random(seed);
    Votes votes = new Votes().on(0, 0, 1 + chance.nextInt(4));
    int days = 1 + chance.nextInt(size > 10 ? 5 : 20);
    double density = Math.min(1, 3.0 / size * (0.3 + chance.nextDouble()));
    int[] habit = chance.ints(size, 0, 5).toArray();
    for (int day = 0; day < days; day++) {
      for (int author = 0; author < size; author++) {
        for (int reviewer = 0; reviewer < size; reviewer++) {
          if (reviewer != author && chance.nextDouble() < density) {
            int level = habit[reviewer] > 0 ? habit[reviewer] : 1 + chance.nextInt(4);
            votes.vote(day, 100 * day + author + 1, reviewer, level);
          }
        }
      }
    }
    return votes;
  }

  private static Map<SubmissionId, Score> score(Votes votes) {
    List<Observation> list = votes.list();
    return ReviewScoring.score(pool(0), list, TODAY);
  }
}
