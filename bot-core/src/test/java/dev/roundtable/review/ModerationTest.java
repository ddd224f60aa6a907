package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.testing.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModerationTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aReportHidesFromTheReporterAndASecondPersonsFromAll(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe", "Dan")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      Moderation moderation = day.core.get(Moderation.class);
      day.next("Ben");
      moderation.report(answer, day.person("Ben"));
      moderation.report(answer, day.person("Ben"));
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
      assertThat(day.handedTo("Dan")).isEqualTo("Ada");
      moderation.report(answer, day.person("Chloe"));
      assertThat(day.votes("Dan", answer, Vote.STRONG))
          .isEqualTo(new VoteOutcome.Refused(VoteOutcome.Reason.GONE));
      assertThat(day.handedTo("Dan")).isEqualTo("nobody");
      assertThat(day.pools.close(pool).orElseThrow().submissions()).isEmpty();
      assertThat(day.heard.all(ReviewEvents.SubmissionReported.class))
          .extracting(ReviewEvents.SubmissionReported::reports)
          .containsExactly(1, 2);
      assertThat(day.heard.all(ReviewEvents.SubmissionHidden.class))
          .containsExactly(
              new ReviewEvents.SubmissionHidden(answer, pool, day.group, day.person("Ada")));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whoReportsWithoutHavingItInHandIsNeverHandedIt(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.core.get(Moderation.class).report(answer, day.person("Ben"));
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void strangersAndAuthorsAreNotHeard(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      Moderation moderation = day.core.get(Moderation.class);
      assertThat(moderation.report(answer, day.person("Ada"))).isFalse();
      assertThat(moderation.report(answer, day.person("Mallory"))).isFalse();
      assertThat(moderation.report(answer, day.person("Trudy"))).isFalse();
      assertThat(day.handedTo("Ben")).isEqualTo("Ada");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void anOrganizerHidesAnAnswerAndBringsItBack(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      Moderation moderation = day.core.get(Moderation.class);
      assertThat(moderation.hide(answer)).isTrue();
      assertThat(moderation.hide(answer)).isFalse();
      assertThat(day.handedTo("Ben")).isEqualTo("nobody");
      assertThat(moderation.restore(answer)).isTrue();
      assertThat(moderation.restore(answer)).isFalse();
      assertThat(day.handedTo("Ben")).isEqualTo("Ada");
      assertThat(day.heard.all(ReviewEvents.SubmissionRestored.class)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aReportedCommentIsHiddenFromItsReaderAndItsVoteStays(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.next("Ben");
      day.votes("Ben", answer, Vote.NOT_YET, "Something rude.");
      Feedback feedback = day.reviews.feedbackFor(day.person("Ada"), pool).orElseThrow();
      ReviewId review = feedback.result().comments().getFirst().review();
      Moderation moderation = day.core.get(Moderation.class);
      assertThat(moderation.reportComment(review, day.person("Ben"))).isFalse();
      assertThat(moderation.reportComment(review, day.person("Ada"))).isTrue();
      assertThat(moderation.reportComment(review, day.person("Ada"))).isTrue();
      assertThat(moderation.hideComment(review)).isFalse();
      assertThat(day.heard.all(ReviewEvents.CommentReported.class)).hasSize(1);
      assertThat(day.reviews.pendingFor(day.person("Ada"), day.group).unread()).isZero();
      SubmissionResult result = day.closed(pool, answer);
      assertThat(result.comments()).isEmpty();
      assertThat(result.reviews()).isEqualTo(1);
    }
  }
}
