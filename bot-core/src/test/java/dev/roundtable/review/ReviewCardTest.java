package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Response;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReviewCardTest {

  private final ReviewDay day = ReviewDay.on(TestDatabase.H2, "Ada", "Ben", "Chloe", "Dan", "Eve");
  private final Reader ben = day.reader("Ben");

  @AfterEach
  void close() {
    day.close();
  }

  @Test
  void theCardShowsTheWholeAnswerWithOneButtonForEachVote() {
    day.answer(day.openPool(), "Ada", "I *told* the team\n\nthat I had been wrong. @everyone");
    assertThat(ben.runs("review")).isInstanceOf(Response.Private.class);
    assertThat(ben.sees())
        .isEqualTo(
            """
            Review 1 of 2
            Behavioral round · only you see this
            When did an objection change your decision?
            **Ada** answered:
            > I *told* the team

            that I had been wrong. @everyone
            [Not yet]
            [Getting there]
            [Strong]
            [Outstanding]
            [Rubric]
            [More]\
            """);
  }

  @Test
  void oneTapVotesAndTheNextCardComesInItsPlace() {
    PoolId pool = day.openPool();
    day.answer(pool, "Ada");
    day.answer(pool, "Chloe");
    ben.runs("review");
    assertThat(ben.presses("Strong")).isInstanceOf(Response.Update.class);
    assertThat(ben.sees())
        .isEqualTo(
            """
            Recorded: **Strong**. That is 1 of 2 today.
            You can change it until [Thu 26 Nov 09\\:00 CET](time:2026-11-26T08:00:00Z/day_time).
            [Next review]
            [Add a sentence]
            [Change my vote]\
            """);
    assertThat(ben.presses("Next review")).isInstanceOf(Response.Update.class);
    assertThat(ben.sees()).startsWith("Review 2 of 2");
    ben.presses("Outstanding");
    assertThat(ben.sees()).contains("That is all for today.").doesNotContain("[Next review]");
  }

  @Test
  void theThirdIsOfferedAndAFourthIsNot() {
    for (String author : List.of("Ada", "Chloe", "Dan", "Eve")) {
      day.answer(day.openPool(), author);
    }
    ben.runs("review");
    ben.presses("Strong");
    ben.presses("Next review");
    ben.presses("Strong");
    assertThat(ben.sees()).contains("Both of today's are done. One more is up to you.");
    ben.presses("Next review");
    assertThat(ben.sees()).startsWith("One more, if you like");
    ben.presses("Strong");
    assertThat(ben.sees()).doesNotContain("[Next review]");
    ben.runs("review");
    assertThat(ben.sees()).startsWith("You have given 3 reviews today");
  }

  @Test
  void aLowerVoteIsRecordedWithTheSentenceThatItsFormAsksFor() {
    SubmissionId answer = day.answer(day.openPool(), "Ada");
    ben.runs("review");
    assertThat(ben.presses("Getting there")).isInstanceOf(Response.OpenForm.class);
    assertThat(ben.form().inputs()).singleElement().matches(Input::required);
    assertThat(day.heard.all(ReviewEvents.ReviewGiven.class)).isEmpty();
    assertThat(ben.submits()).isInstanceOf(Response.FormErrors.class);
    assertThat(ben.submits("remark", "Say what *you* did.")).isInstanceOf(Response.Update.class);
    assertThat(ben.sees())
        .startsWith("Recorded: **Getting there**.")
        .contains("> Say what *you* did.");
    assertThat(day.heard.all(ReviewEvents.ReviewGiven.class))
        .singleElement()
        .matches(given -> given.submission().equals(answer))
        .matches(given -> given.vote() == Vote.GETTING_THERE);
  }

  @Test
  void aSentenceMayBeAddedToAnUpperVote() {
    day.answer(day.openPool(), "Ada");
    ben.runs("review");
    ben.presses("Outstanding");
    ben.presses("Add a sentence");
    ben.submits("remark", "The number convinced me.");
    assertThat(ben.sees())
        .startsWith("Recorded: **Outstanding**.")
        .contains("> The number convinced me.")
        .contains("[Change the sentence]");
  }

  @Test
  void aVoteIsChangedFromTheRecordOrFromReviewLater() {
    day.answer(day.openPool(), "Ada");
    ben.runs("review");
    ben.presses("Outstanding");
    ben.presses("Change my vote");
    assertThat(ben.sees()).startsWith("Your review").contains("You said: **Outstanding**.");
    ben.presses("Strong");
    ben.runs("review");
    assertThat(ben.sees())
        .startsWith("No answer waits for your review now.")
        .contains("You can still change what you said:");
    ben.presses("Strong");
    assertThat(ben.sees()).startsWith("Your review").contains("You said: **Strong**.");
  }

  @Test
  void onlyMembersReview() {
    day.answer(day.openPool(), "Ada");
    Reader mallory = day.reader("Mallory");
    assertThat(mallory.runs("review")).isInstanceOf(Response.Refusal.class);
    assertThat(mallory.presses(ActionId.of("review.next", day.group)))
        .isInstanceOf(Response.Refusal.class);
  }

  @Test
  void aCardOfSomebodyElseOpensNothing() {
    SubmissionId answer = day.answer(day.openPool(), "Ada", "a secret");
    ben.runs("review");
    Reader chloe = day.reader("Chloe");
    for (String kind : List.of("review.card", "review.more", "review.rubric", "review.why")) {
      assertThat(chloe.presses(ActionId.of(kind, answer))).isInstanceOf(Response.Refusal.class);
      assertThat(chloe.sees()).doesNotContain("a secret");
    }
  }

  @Test
  void aFormOpenedBeforeTheEndIsTakenALittleAfterIt() {
    PoolId pool = day.openPool();
    day.answer(pool, "Ada");
    day.clock().set(ReviewDay.END.minusSeconds(30));
    ben.runs("review");
    ben.presses("Not yet");
    day.clock().pass(Duration.ofMinutes(2));
    ben.submits("remark", "Say it in fewer words.");
    assertThat(ben.sees()).startsWith("Recorded: **Not yet**.");
    day.pools.close(pool);
    ben.presses("Change my vote");
    assertThat(ben.sees()).startsWith("Reviews of this answer have ended");
  }

  @Test
  void whatWasWithdrawnMeanwhileTakesNoVote() {
    SubmissionId answer = day.answer(day.openPool(), "Ada");
    ben.runs("review");
    day.submissions.withdraw(answer);
    assertThat(ben.presses("Strong")).isInstanceOf(Response.Refusal.class);
    assertThat(ben.sees()).contains("has been taken back").contains("[Next review]");
  }

  @Test
  void withNothingToDoItIsSaidWhenReviewingOpens() {
    PoolId pool = day.openPool(ReviewDay.START.plus(Duration.ofDays(1)), false);
    day.answer(pool, "Ada");
    ben.runs("review");
    assertThat(ben.sees())
        .contains("Reviewing opens [Wed 25 Nov 09\\:00 CET]")
        .contains("as soon as you have answered or passed");
  }
}
