package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.group.Members;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandOutTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void nobodyIsHandedTheirOwnAnswer(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      day.answer(day.openPool(), "Ada");
      assertThat(day.handedTo("Ada")).isEqualTo("nobody");
      assertThat(day.handedTo("Ben")).isEqualTo("Ada");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void askingAgainGivesTheSameAnswerUntilItIsReviewed(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan")) {
      PoolId pool = day.openPool();
      day.answer(pool, "Ben");
      day.answer(pool, "Chloe");
      day.answer(pool, "Dan");
      SubmissionId first = day.next("Ada");
      day.next("Ben");
      day.next("Chloe");
      assertThat(day.next("Ada")).isEqualTo(first);
      day.votes("Ada", first, Vote.STRONG);
      assertThat(day.next("Ada")).isNotEqualTo(first);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theAnswerWithFewestReviewsComesFirstThoseUnderWayCounted(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan", "Eve")) {
      PoolId pool = day.openPool();
      SubmissionId one = day.answer(pool, "Ada");
      SubmissionId other = day.answer(pool, "Ben");
      assertThat(Set.of(day.next("Chloe"), day.next("Dan"))).isEqualTo(Set.of(one, other));
      day.reviewed(one, "Ben", Vote.STRONG);
      assertThat(day.next("Eve")).isEqualTo(other);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void anAnswerIsAReviewersOwnForHalfAnHour(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.next("Ben");
      day.clock().pass(Duration.ofMinutes(29));
      day.core.get(Heartbeat.class).beat();
      assertThat(state(day, answer, "Ben")).isEqualTo("HELD");
      day.clock().pass(Duration.ofMinutes(1));
      day.core.get(Heartbeat.class).beat();
      assertThat(state(day, answer, "Ben")).isEqualTo("EXPIRED");
      assertThat(day.next("Ben")).isEqualTo(answer);
      assertThat(state(day, answer, "Ben")).isEqualTo("HELD");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void anAssignmentThatRanOutCountsForNothingBeforeTheSweepComes(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan", "Eve")) {
      day.answer(day.openPool(), "Ada");
      day.next("Ben");
      day.next("Chloe");
      day.next("Dan");
      assertThat(day.handedTo("Eve")).isEqualTo("nobody");
      day.clock().pass(Assignment.HOLD);
      assertThat(day.handedTo("Eve")).isEqualTo("Ada");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void noMoreThanThreeReviewsAreSoughtForAnAnswer(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan", "Eve")) {
      day.answer(day.openPool(), "Ada");
      day.reviewsNext("Ben", Vote.STRONG);
      day.next("Chloe");
      day.next("Dan");
      assertThat(day.handedTo("Eve")).isEqualTo("nobody");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatSomebodyGivesBackGoesToSomebodyElseAndNeverBackToThem(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.next("Ben");
      assertThat(day.handOut.giveBack(answer, day.person("Ben"), Assignment.Reason.KNOWN_AUTHOR))
          .isTrue();
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
      assertThat(day.handedTo("Chloe")).isEqualTo("Ada");
      assertThat(day.handOut.giveBack(answer, day.person("Ada"), Assignment.Reason.CANNOT_JUDGE))
          .isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void threeReviewsADayAreTheMostOverAllQuestions(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      answerTwoQuestions(day);
      Set<SubmissionId> reviewed = new HashSet<>();
      for (int i = 0; i < 3; i++) {
        reviewed.add(day.reviewsNext("Ada", Vote.STRONG));
      }
      assertThat(reviewed).hasSize(3);
      assertThat(day.handOut.next(day.group, day.person("Ada")))
          .isEqualTo(new Next.NoneNow(true, null));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aNewDayBeginsAtTheGroupsMidnight(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      answerTwoQuestions(day);
      for (int i = 0; i < 3; i++) {
        day.reviewsNext("Ada", Vote.STRONG);
      }
      day.clock().set(ReviewDay.START.plus(HOUR.multipliedBy(15)).minusSeconds(1));
      assertThat(day.handedTo("Ada")).isEqualTo("nobody");
      day.clock().set(ReviewDay.START.plus(HOUR.multipliedBy(15)));
      assertThat(day.handedTo("Ada")).isNotEqualTo("nobody");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoAnsweredOrPassedReviewsBeforeAllOthersMay(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      PoolId pool = day.openPool(ReviewDay.START.plus(HOUR), false);
      day.answer(pool, "Ada");
      day.pools.unlock(pool, day.person("Ben"));
      day.pools.unlock(pool, day.person("Ben"));
      assertThat(day.handedTo("Ben")).isEqualTo("Ada");
      assertThat(day.handOut.next(day.group, day.person("Chloe")))
          .isEqualTo(new Next.NoneNow(false, ReviewDay.START.plus(HOUR)));
      day.clock().pass(HOUR);
      assertThat(day.handedTo("Chloe")).isEqualTo("Ada");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aLateAnswerIsReviewedAfterTheOthers(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      PoolId pool = day.openPool();
      day.submissions.hand(pool, day.person("Ada"), "a late answer", true);
      day.reviewed(day.answer(pool, "Ben"), "Ada", Vote.STRONG);
      assertThat(day.handedTo("Chloe")).isEqualTo("Ben");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoLeavesFreesWhatTheyHadInHandAndTheirReviewsStay(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan", "Eve")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.reviewed(answer, "Ben", Vote.STRONG);
      SubmissionId other = day.answer(pool, "Chloe");
      day.assign(other, "Ben");
      day.core.get(Members.class).leave(day.group, day.person("Ben"));
      assertThat(state(day, other, "Ben")).isEqualTo("EXPIRED");
      assertThat(day.votes("Ben", other, Vote.STRONG))
          .isEqualTo(new VoteOutcome.Refused(VoteOutcome.Reason.NOT_YOURS));
      assertThat(day.closed(pool, answer).reviews()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoIsAwayIsNotWaitedForButMayReview(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      for (String away : new String[] {"Chloe", "Dan"}) {
        day.core
            .get(Members.class)
            .away(day.group, day.person(away), ReviewDay.START.plus(Duration.ofDays(9)));
      }
      day.reviewed(answer, "Ben", Vote.STRONG);
      assertThat(day.handedTo("Chloe")).isEqualTo("Ada");
      day.votes("Chloe", answer, Vote.STRONG);
      assertThat(day.closed(pool, answer).sought()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aCanceledPoolLeavesTheQueue(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      day.answer(pool, "Ada");
      day.pools.cancel(pool);
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
      assertThat(day.pools.close(pool)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aMovedPoolOpensAndEndsAtItsNewInstants(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      day.answer(pool, "Ada");
      assertThat(day.pools.move(pool, ReviewDay.START.plus(HOUR), ReviewDay.END.plus(HOUR)))
          .isTrue();
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
      day.clock().set(ReviewDay.END);
      assertThat(day.handedTo("Ben")).isEqualTo("Ada");
      day.clock().set(ReviewDay.END.plus(HOUR));
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
    }
  }

  private static void answerTwoQuestions(ReviewDay day) {
    for (int question = 0; question < 2; question++) {
      PoolId pool = day.openPool();
      day.answer(pool, "Ben");
      day.answer(pool, "Chloe");
    }
  }

  private static String state(ReviewDay day, SubmissionId answer, String reviewer) {
    return day.core
        .db()
        .sql("select state from assignment where submission_id = ? and reviewer_id = ?")
        .params(answer.value(), day.person(reviewer).value())
        .query(String.class)
        .single();
  }
}
