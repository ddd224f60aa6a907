package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.roundtable.group.Members;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingTest {

  private static final Instant SECOND_END = ReviewDay.END.plus(Duration.ofDays(1));

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aResultExistsFromTwoReviews(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan")) {
      PoolId pool = day.openPool();
      SubmissionId one = day.answer(pool, "Ben");
      SubmissionId none = day.answer(pool, "Chloe");
      SubmissionId two = day.answer(pool, "Ada");
      day.reviewed(two, "Chloe", Vote.STRONG);
      day.reviewed(two, "Dan", Vote.OUTSTANDING);
      day.reviewed(one, "Dan", Vote.OUTSTANDING);
      PoolResult result = day.pools.close(pool).orElseThrow();
      assertThat(result.submissions())
          .extracting(SubmissionResult::submission)
          .startsWith(two)
          .containsExactlyInAnyOrder(two, one, none);
      assertThat(ReviewDay.of(result, two).shortOfReviews()).isFalse();
      assertThat(ReviewDay.of(result, two).fullyReviewed()).isFalse();
      assertThat(ReviewDay.of(result, one).shortOfReviews()).isTrue();
      assertThat(ReviewDay.of(result, none).shortOfReviews()).isTrue();
      assertThat(result.reviews()).isEqualTo(3);
      assertThat(day.heard.all(ReviewEvents.PoolClosed.class))
          .containsExactly(new ReviewEvents.PoolClosed(result));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void inAGroupOfThreeOneReviewMakesAResultAndTwoAreAllThatAreSought(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      PoolId pool = day.openPool();
      SubmissionId one = day.answer(pool, "Ada");
      SubmissionId two = day.answer(pool, "Ben");
      day.reviewed(one, "Ben", Vote.STRONG);
      day.reviewed(two, "Ada", Vote.STRONG);
      day.reviewed(two, "Chloe", Vote.STRONG);
      PoolResult result = day.pools.close(pool).orElseThrow();
      assertThat(ReviewDay.of(result, one).shortOfReviews()).isFalse();
      assertThat(ReviewDay.of(result, one).fullyReviewed()).isFalse();
      assertThat(ReviewDay.of(result, two).fullyReviewed()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void closingTwiceGivesOneResult(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      assertThat(day.pools.close(pool)).isPresent();
      assertThat(day.pools.close(pool)).isEmpty();
      assertThat(day.heard.all(ReviewEvents.PoolClosed.class)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aShortAnswerStaysOpenAndOnlyItIsScoredAtTheSecondEnd(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan", "Eve")) {
      PoolId pool = day.openPool();
      SubmissionId done = day.answer(pool, "Ada");
      SubmissionId lacking = day.answer(pool, "Ben");
      day.reviewed(done, "Chloe", Vote.STRONG);
      day.reviewed(done, "Dan", Vote.STRONG);
      day.reviewed(lacking, "Dan", Vote.OUTSTANDING);
      day.clock().set(ReviewDay.END);
      day.pools.close(pool);
      Score first = day.score(done);
      assertThat(day.pools.extend(pool, SECOND_END)).isEqualTo(1);
      assertThat(day.handedTo("Eve")).isEqualTo("Ben");
      assertThat(day.votes("Eve", lacking, Vote.OUTSTANDING))
          .isInstanceOf(VoteOutcome.Recorded.class);
      assertThat(day.votes("Chloe", done, Vote.OUTSTANDING))
          .isEqualTo(new VoteOutcome.Refused(VoteOutcome.Reason.ENDED));
      assertThat(day.core.get(Heartbeat.class).nextDue()).contains(SECOND_END);
      day.clock().set(SECOND_END);
      day.core.get(Heartbeat.class).beat();
      day.core.get(Heartbeat.class).beat();
      assertThat(day.heard.all(ReviewEvents.ExtensionEnded.class))
          .singleElement()
          .satisfies(
              ended ->
                  assertThat(ended.result().submissions())
                      .extracting(SubmissionResult::submission)
                      .containsExactly(lacking));
      assertThat(day.score(lacking).mean()).isEqualTo(4);
      assertThat(day.score(done)).isEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void nothingIsExtendedBeforeTheCloseNorWhereEveryAnswerHasAResult(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.reviewed(answer, "Ben", Vote.STRONG);
      assertThat(day.pools.extend(pool, SECOND_END)).isZero();
      day.pools.close(pool);
      assertThat(day.pools.extend(pool, SECOND_END)).isZero();
      assertThat(day.pools.find(pool).orElseThrow().state()).isEqualTo(Pool.State.CLOSED);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aStrictReviewerIsMadeUpForByTheGroupsHistory(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan", "Eve")) {
      for (int past = 20; past > 0; past--) {
        PoolId pool = day.openPool(ReviewDay.TODAY.minusDays(past), ReviewDay.START, false);
        boolean weak = past % 2 == 0;
        for (String author : List.of("Ada", "Ben")) {
          SubmissionId answer = day.answer(pool, author);
          day.reviewed(answer, "Chloe", weak ? Vote.STRONG : Vote.OUTSTANDING);
          day.reviewed(answer, "Dan", weak ? Vote.NOT_YET : Vote.GETTING_THERE);
          day.reviewed(answer, "Eve", weak ? Vote.STRONG : Vote.OUTSTANDING);
        }
        day.pools.close(pool);
      }
      PoolId pool = day.openPool();
      SubmissionId byMild = day.answer(pool, "Ben");
      SubmissionId byStrict = day.answer(pool, "Ada");
      day.reviewed(byStrict, "Dan", Vote.GETTING_THERE);
      day.reviewed(byStrict, "Eve", Vote.OUTSTANDING);
      day.reviewed(byMild, "Chloe", Vote.STRONG);
      day.reviewed(byMild, "Eve", Vote.STRONG);
      PoolResult result = day.pools.close(pool).orElseThrow();
      assertThat(day.score(byStrict).mean()).isEqualTo(3);
      assertThat(day.score(byMild).mean()).isEqualTo(3);
      assertThat(result.submissions().getFirst().submission()).isEqualTo(byStrict);
      assertThat(day.score(byStrict).corrected() - day.score(byMild).corrected())
          .isCloseTo(1.0, within(0.4));
      assertThat(day.score(byStrict).method()).isEqualTo(ReviewScoring.METHOD);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoLeftAfterReviewingCountsAmongThoseSought(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.reviewed(answer, "Ben", Vote.STRONG);
      day.reviewed(answer, "Chloe", Vote.STRONG);
      day.reviewed(answer, "Dan", Vote.STRONG);
      day.core.get(Members.class).leave(day.group, day.person("Dan"));
      SubmissionResult result = day.closed(pool, answer);
      assertThat(result.reviews()).isEqualTo(3);
      assertThat(result.sought()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void anAuthorIsToldThatTheyEditedAfterAReview(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada", "first");
      day.next("Ben");
      day.votes("Ben", answer, Vote.STRONG, "About the first text.");
      day.submissions.revise(answer, "second");
      day.next("Chloe");
      day.votes("Chloe", answer, Vote.STRONG, "About the second text.");
      assertThat(day.closed(pool, answer).comments())
          .extracting(CommentReceived::text, CommentReceived::editedSince)
          .containsExactlyInAnyOrder(
              tuple("About the first text.", true), tuple("About the second text.", false));
    }
  }
}
