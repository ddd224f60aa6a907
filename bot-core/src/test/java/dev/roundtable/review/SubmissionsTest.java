package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubmissionsTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void handingInTwiceIsOneSubmissionWithTheNewerText(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId first = day.answer(pool, "Ada", "first");
      assertThat(day.answer(pool, "Ada", "second")).isEqualTo(first);
      assertThat(day.submissions.find(first).orElseThrow().text()).isEqualTo("second");
      assertThat(day.reviews.pendingFor(day.person("Ben"), day.group).waiting()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theSameTextAgainIsNoEdit(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada", "the same");
      assertThat(day.submissions.revise(answer, "the same")).isTrue();
      assertThat(day.submissions.find(answer).orElseThrow().revision()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aReviewerKeepsTheTextTheyWereGivenThroughEveryEdit(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada", "as Ben got it");
      Reader ben = day.reader("Ben");
      Reader chloe = day.reader("Chloe");
      ben.runs("review");
      day.submissions.revise(answer, "as nobody got it");
      day.submissions.revise(answer, "as Chloe got it");
      chloe.runs("review");
      assertThat(chloe.sees()).doesNotContain("has edited");
      day.submissions.revise(answer, "the last word");
      ben.runs("review");
      chloe.runs("review");
      String edited = "The author has edited this answer since.";
      assertThat(ben.sees()).contains("> as Ben got it").contains(edited);
      assertThat(chloe.sees()).contains("> as Chloe got it").contains(edited);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aWithdrawnAnswerLeavesTheQueueAndItsVotesCountNowhere(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.reviewed(answer, "Ben", Vote.NOT_YET);
      day.next("Chloe");
      assertThat(day.submissions.withdraw(answer)).isTrue();
      assertThat(day.submissions.withdraw(answer)).isFalse();
      assertThat(day.submissions.revise(answer, "an edit of nothing")).isFalse();
      assertThat(day.handedTo("Chloe")).isEqualTo("nobody");
      assertThat(day.votes("Chloe", answer, Vote.STRONG))
          .isEqualTo(new VoteOutcome.Refused(VoteOutcome.Reason.GONE));
      SubmissionId again = day.answer(pool, "Ada", "written anew");
      assertThat(again).isNotEqualTo(answer);
      assertThat(day.answer(pool, "Ada", "and again")).isEqualTo(again);
      assertThat(day.handedTo("Ben")).isEqualTo("Ada");
      PoolResult result = day.pools.close(pool).orElseThrow();
      assertThat(result.submissions()).hasSize(1);
      assertThat(result.reviews()).isZero();
      assertThat(day.core.db().sql("select count(*) from review").query(Integer.class).single())
          .isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aHiddenAnswerStaysHiddenHoweverItIsHandedIn(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.core.get(Moderation.class).hide(answer);
      day.submissions.withdraw(answer);
      assertThat(day.answer(pool, "Ada", "once more")).isEqualTo(answer);
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void nothingIsTakenOrChangedAfterTheClose(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada", "in time");
      day.pools.close(pool);
      assertThat(day.submissions.hand(pool, day.person("Ben"), "too late", true)).isEmpty();
      assertThat(day.submissions.hand(pool, day.person("Ada"), "too late", true)).isEmpty();
      assertThat(day.submissions.revise(answer, "too late")).isFalse();
      assertThat(day.submissions.find(answer).orElseThrow().text()).isEqualTo("in time");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void anEndlessTextIsCutAndWhatNoTableTakesIsDropped(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      String endless = "a\0b" + "😀".repeat(Submissions.MAX_LENGTH);
      SubmissionId answer = day.answer(day.openPool(), "Ada", endless);
      String kept = day.submissions.find(answer).orElseThrow().text();
      assertThat(kept).startsWith("ab😀").endsWith("😀…");
      assertThat(kept.length()).isBetween(99_999, 100_000);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void openingAPoolTwiceKeepsTheFirst(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      Pool pool = day.pools.find(day.openPool()).orElseThrow();
      day.pools.open(
          new Pool(
              pool.id(),
              pool.group(),
              pool.day(),
              "Another round",
              pool.question(),
              pool.rubric(),
              true,
              pool.opensToAllAt(),
              pool.closesAt()));
      assertThat(day.pools.find(pool.id())).contains(pool);
      assertThat(pool.rubric()).isEqualTo(ReviewDay.RUBRIC);
    }
  }
}
