package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.delivery.Notices;
import dev.roundtable.guide.Key;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VotingTest {

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void pressingTwiceIsOneReview(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.next("Ben");
      day.votes("Ben", answer, Vote.STRONG);
      assertThat(day.votes("Ben", answer, Vote.STRONG))
          .isInstanceOfSatisfying(
              VoteOutcome.Recorded.class, it -> assertThat(it.first()).isFalse());
      assertThat(day.heard.all(ReviewEvents.ReviewGiven.class)).hasSize(1);
      assertThat(day.reviews.pendingFor(day.person("Ben"), day.group).doneToday()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aVoteCanBeChangedUntilThePoolCloses(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.next("Ben");
      day.votes("Ben", answer, Vote.NOT_YET, "Name the person.");
      day.clock().set(ReviewDay.END);
      day.votes("Ben", answer, Vote.OUTSTANDING);
      assertThat(day.heard.all(ReviewEvents.ReviewGiven.class))
          .extracting(ReviewEvents.ReviewGiven::changed)
          .containsExactly(false, true);
      assertThat(day.closed(pool, answer).comments())
          .extracting(CommentReceived::text)
          .containsExactly("Name the person.");
      assertThat(day.score(answer).mean()).isEqualTo(4);
      assertThat(day.votes("Ben", answer, Vote.STRONG))
          .isEqualTo(new VoteOutcome.Refused(VoteOutcome.Reason.ENDED));
      assertThat(day.score(answer).mean()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aPressBeforeTheEndCountsThoughItArrivesAfterwards(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.next("Ben");
      day.clock().set(ReviewDay.END.plusSeconds(5));
      Judgement strong = Judgement.of(Vote.STRONG);
      assertThat(day.voting.vote(answer, day.person("Ben"), strong, ReviewDay.END.plusSeconds(1)))
          .isEqualTo(new VoteOutcome.Refused(VoteOutcome.Reason.ENDED));
      assertThat(day.voting.vote(answer, day.person("Ben"), strong, ReviewDay.END))
          .isInstanceOf(VoteOutcome.Recorded.class);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aVoteAfterTheHalfHourIsStillTaken(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.next("Ben");
      day.clock().pass(Duration.ofHours(3));
      assertThat(day.votes("Ben", answer, Vote.STRONG)).isInstanceOf(VoteOutcome.Recorded.class);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatIsNotInSomebodysHandsTakesNoVoteOfTheirs(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      VoteOutcome refused = new VoteOutcome.Refused(VoteOutcome.Reason.NOT_YOURS);
      assertThat(day.votes("Ben", answer, Vote.STRONG)).isEqualTo(refused);
      assertThat(day.votes("Ada", answer, Vote.OUTSTANDING)).isEqualTo(refused);
      day.next("Chloe");
      day.handOut.giveBack(answer, day.person("Chloe"), Assignment.Reason.KNOWN_AUTHOR);
      assertThat(day.votes("Chloe", answer, Vote.STRONG)).isEqualTo(refused);
      assertThat(day.votes("Ben", SubmissionId.fresh(), Vote.STRONG))
          .isEqualTo(new VoteOutcome.Refused(VoteOutcome.Reason.GONE));
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void theLowerVotesNeedASentence(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.next("Ben");
      VoteOutcome refused = new VoteOutcome.Refused(VoteOutcome.Reason.SENTENCE_MISSING);
      assertThat(day.votes("Ben", answer, Vote.GETTING_THERE, null)).isEqualTo(refused);
      assertThat(day.votes("Ben", answer, Vote.GETTING_THERE, "  ")).isEqualTo(refused);
      assertThat(day.votes("Ben", answer, Vote.GETTING_THERE, "Say why."))
          .isInstanceOf(VoteOutcome.Recorded.class);
      assertThat(day.votes("Ben", answer, Vote.NOT_YET, null))
          .isInstanceOf(VoteOutcome.Recorded.class);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aFilledInRubricVotesForWhoHasNotVotedAndMovesNoVoteThatStands(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben", "Chloe")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.next("Ben");
      day.next("Chloe");
      day.votes("Chloe", answer, Vote.OUTSTANDING);
      fill(day, answer, "Ben", 4, 3, 3);
      fill(day, answer, "Chloe", 4, 2, 1);
      SubmissionResult result = day.closed(pool, answer);
      assertThat(day.score(answer).mean()).isEqualTo(3.5);
      assertThat(result.strongest()).isEqualTo("Structure");
      assertThat(result.workOnFirst()).isEqualTo("Honesty");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aCriterionIsStrongestOrToWorkOnFirstAndOnlyOneIsEither(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.next("Ben");
      note(day, answer, Mark.Note.STRONGEST, "structure");
      note(day, answer, Mark.Note.STRONGEST, "evidence");
      note(day, answer, Mark.Note.WORK_ON_FIRST, "structure");
      day.votes("Ben", answer, Vote.STRONG);
      SubmissionResult result = day.closed(pool, answer);
      assertThat(result.strongest()).isEqualTo("Evidence");
      assertThat(result.workOnFirst()).isEqualTo("Structure");
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void whatWasMarkedWithoutAVoteCountsNowhere(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PoolId pool = day.openPool();
      SubmissionId answer = day.answer(pool, "Ada");
      day.next("Ben");
      note(day, answer, Mark.Note.STRONGEST, "structure");
      SubmissionResult result = day.closed(pool, answer);
      assertThat(result.strongest()).isNull();
      assertThat(result.reviews()).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void aSentenceWaitsForItsAuthorAndARewordedOneTakesItsPlace(TestDatabase database) {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      Notices notices = day.core.get(Notices.class);
      day.next("Ben");
      day.votes("Ben", answer, Vote.STRONG);
      assertThat(notices.pending(day.person("Ada"))).isEmpty();
      day.votes("Ben", answer, Vote.STRONG, "Good *start*.");
      day.votes("Ben", answer, Vote.STRONG, "x".repeat(600));
      assertThat(notices.pending(day.person("Ada")))
          .singleElement()
          .satisfies(
              notice ->
                  assertThat(notice.part().toString())
                      .contains("x".repeat(499) + "…")
                      .doesNotContain("Ben"));
    }
  }

  private static void fill(
      ReviewDay day, SubmissionId answer, String reviewer, int structure, int evidence, int rest) {
    Map<Key, Integer> levels =
        Map.of(
            new Key("structure"), structure,
            new Key("evidence"), evidence,
            new Key("honesty"), rest);
    assertThat(
            day.voting.vote(
                answer,
                day.person(reviewer),
                new Judgement(null, null, levels),
                day.clock().instant()))
        .isInstanceOf(VoteOutcome.Recorded.class);
  }

  private static void note(ReviewDay day, SubmissionId answer, Mark.Note note, String criterion) {
    assertThat(
            day.voting.note(
                answer, day.person("Ben"), note, new Key(criterion), day.clock().instant()))
        .isEmpty();
  }
}
