package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.delivery.Notices;
import dev.roundtable.group.PersonId;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedbackTest {

  private final ReviewDay day = ReviewDay.on(TestDatabase.H2, "Ada", "Ben", "Chloe", "Dan");
  private final Reader ada = day.reader("Ada");
  private final Reader ben = day.reader("Ben");
  private final PoolId pool = day.openPool();
  private final SubmissionId answer = day.answer(pool, "Ada");

  @AfterEach
  void close() {
    day.close();
  }

  @Test
  void theAuthorReadsTheWordsAtOnceWithoutNameVoteOrFigure() {
    benWrites("Too *long* for me.");
    assertThat(parts(ada.id()))
        .singleElement()
        .satisfies(
            part -> assertThat(part.blocks()).contains(new Block.Quote("Too *long* for me.")));
    assertThat(day.reviews.pendingFor(ada.id(), day.group).unread()).isEqualTo(1);
    ada.presses(Reviews.feedback(pool));
    assertThat(ada.sees())
        .contains("One review so far. The figure comes when reviews have ended.")
        .contains("> Too *long* for me.")
        .doesNotContain("Ben")
        .doesNotContain("Not yet");
    assertThat(day.reviews.pendingFor(ada.id(), day.group).unread()).isZero();
  }

  @Test
  void thanksReachTheReviewerOnceAndDoNotSayWhose() {
    benWrites("Too long for me.");
    ada.presses(Reviews.feedback(pool));
    ada.presses("This helped");
    assertThat(ada.sees())
        .isEqualTo("Thank you. The reviewer is told that it helped, not by whom.");
    ada.presses(Reviews.feedback(pool));
    assertThat(ada.sees()).doesNotContain("[This helped]");
    assertThat(parts(ben.id()))
        .singleElement()
        .satisfies(
            part ->
                assertThat(part.toString())
                    .contains("Somebody found your review helpful.")
                    .doesNotContain("Ada")
                    .doesNotContain("Too long"));
  }

  @Test
  void figuresAndTheirWordComeWithTheClose() {
    benWrites("Too long for me.");
    day.reviewed(answer, "Chloe", Vote.STRONG);
    day.pools.close(pool);
    ada.presses(Reviews.feedback(pool));
    assertThat(ada.sees()).contains("**Getting there**: 2.0 of 4, from 2 reviews.");
  }

  @Test
  void tooFewReviewsAreSaidPlainly() {
    benWrites("Too long for me.");
    day.pools.close(pool);
    ada.presses(Reviews.feedback(pool));
    assertThat(ada.sees())
        .contains("One review came, too few for a figure.")
        .contains("> Too long for me.");
  }

  @Test
  void anExtendedAnswerIsNotCalledShortBeforeItsSecondEnd() {
    benWrites("Too long for me.");
    day.pools.close(pool);
    day.pools.extend(pool, ReviewDay.END.plus(Duration.ofDays(1)));
    ada.presses(Reviews.feedback(pool));
    assertThat(ada.sees()).contains("One review so far.");
  }

  @Test
  void aReportedCommentIsGoneAtTheNextLook() {
    benWrites("Something rude.");
    ada.presses(Reviews.feedback(pool));
    ada.presses("Report");
    assertThat(ada.sees()).startsWith("Reported. You will not see this comment again");
    ada.presses(Reviews.feedback(pool));
    assertThat(ada.sees()).doesNotContain("rude").contains("Nobody has written a sentence so far.");
  }

  @Test
  void onlyTheAuthorMayThankForOrReportWords() {
    benWrites("Too long for me.");
    ReviewId review =
        day.reviews
            .feedbackFor(ada.id(), pool)
            .orElseThrow()
            .result()
            .comments()
            .getFirst()
            .review();
    for (String kind : List.of("review.helped", "review.report-remark")) {
      assertThat(ben.presses(ActionId.of(kind, review))).isInstanceOf(Response.Refusal.class);
      assertThat(ada.presses(ActionId.of(kind, ReviewId.fresh())))
          .isInstanceOf(Response.Refusal.class);
    }
    assertThat(parts(ben.id())).isEmpty();
  }

  @Test
  void whoDidNotAnswerHasNoFeedback() {
    ben.presses(Reviews.feedback(pool));
    assertThat(ben.sees())
        .isEqualTo("You have no answer to this question, so there is no feedback.");
    assertThat(day.reviews.feedbackFor(ben.id(), day.group, 5)).isEmpty();
  }

  @Test
  void thePastDaysComeNewestFirst() {
    day.clock().pass(Duration.ofHours(1));
    PoolId second = day.openPool();
    day.answer(second, "Ada");
    assertThat(day.reviews.feedbackFor(ada.id(), day.group, 5))
        .extracting(feedback -> feedback.pool().id())
        .containsExactly(second, pool);
    assertThat(day.reviews.feedbackFor(ada.id(), day.group, 1)).hasSize(1);
  }

  private void benWrites(String words) {
    ben.runs("review");
    ben.presses("Not yet");
    ben.submits("remark", words);
  }

  private List<Message> parts(PersonId person) {
    return day.core.get(Notices.class).pending(person).stream().map(Notices.Notice::part).toList();
  }
}
