package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PeopleMergeTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void ofTwoAnswersTheEarlierStays(TestDatabase database) {
    earlierStays(database, "Early", "Late");
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theEarlierAnswerStaysThoughItsPersonGoes(TestDatabase database) {
    earlierStays(database, "Late", "Early");
  }

  private static void earlierStays(TestDatabase database, String keptName, String goneName) {
    try (ReviewDay day = ReviewDay.on(database, "Early", "Late", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId first = day.answer(pool, "Early", "the earlier answer");
      day.clock().pass(Duration.ofMinutes(5));
      SubmissionId second = day.answer(pool, "Late", "the later answer");
      PersonId kept = day.person(keptName);
      day.core.get(People.class).merge(kept, day.person(goneName));
      assertThat(day.submissions.find(first).orElseThrow())
          .extracting(Submission::author, Submission::state)
          .containsExactly(kept, Submission.State.STANDING);
      assertThat(day.submissions.find(second).orElseThrow())
          .extracting(Submission::author, Submission::state)
          .containsExactly(kept, Submission.State.WITHDRAWN);
      assertThat(day.reviews.pendingFor(day.person("Ben"), day.group).waiting()).isEqualTo(1);
      assertThat(day.submissions.hand(pool, kept, "one more edit", false)).contains(first);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatTheTwoWroteAboutEachOtherIsVoid(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ada2", "Ben", "Chloe")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.reviewed(answer, "Ada2", Vote.OUTSTANDING);
      day.reviewed(answer, "Ben", Vote.STRONG);
      day.core.get(People.class).merge(day.person("Ada"), day.person("Ada2"));
      assertThat(day.handedTo("Ada")).isEqualTo("nobody");
      SubmissionResult result = day.closed(pool, answer);
      assertThat(result.reviews()).isEqualTo(1);
      assertThat(result.sought()).isEqualTo(2);
      assertThat(day.score(answer).mean()).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void ofTwoReviewsOfOneAnswerTheKeptPersonsCountsAndAllOthersMove(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ada2", "Ben", "Chloe", "Dan")) {
      PoolId pool = day.openPool();
      SubmissionId both = day.answer(pool, "Ben");
      SubmissionId gonesOnly = day.answer(pool, "Chloe");
      day.reviewed(both, "Ada", Vote.NOT_YET);
      day.reviewed(both, "Ada2", Vote.OUTSTANDING);
      day.reviewed(gonesOnly, "Ada2", Vote.STRONG);
      day.pools.unlock(pool, day.person("Ada"));
      day.pools.unlock(pool, day.person("Ada2"));
      PersonId kept = day.person("Ada");
      day.core.get(People.class).merge(kept, day.person("Ada2"));
      assertThat(day.reviews.pendingFor(kept, day.group).doneToday()).isEqualTo(2);
      assertThat(day.handedTo("Ada")).isEqualTo("nobody");
      PoolResult result = day.pools.close(pool).orElseThrow();
      assertThat(ReviewDay.of(result, both).reviews()).isEqualTo(1);
      assertThat(ReviewDay.of(result, both).comments()).hasSize(1);
      assertThat(ReviewDay.of(result, gonesOnly).reviews()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void twoReportsOfOneHumanAreOne(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ada2", "Ben", "Chloe")) {
      SubmissionId answer = day.answer(day.openPool(), "Ben");
      Moderation moderation = day.core.get(Moderation.class);
      moderation.report(answer, day.person("Ada2"));
      day.core.get(People.class).merge(day.person("Ada"), day.person("Ada2"));
      moderation.report(answer, day.person("Ada"));
      assertThat(day.handedTo("Chloe")).isEqualTo("Ben");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatOneHadInHandTheOtherGoesOnWith(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ada2", "Ben", "Chloe")) {
      SubmissionId answer = day.answer(day.openPool(), "Ben");
      day.next("Ada2");
      day.core.get(People.class).merge(day.person("Ada"), day.person("Ada2"));
      assertThat(day.next("Ada")).isEqualTo(answer);
      assertThat(day.votes("Ada", answer, Vote.STRONG)).isInstanceOf(VoteOutcome.Recorded.class);
    }
  }
}
