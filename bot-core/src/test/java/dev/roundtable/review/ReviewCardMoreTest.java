package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.testing.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What else a reviewer can do with a card: the rubric, notes, giving back, reporting. */
class ReviewCardMoreTest {

  private final ReviewDay day = ReviewDay.on(TestDatabase.H2, "Ada", "Ben", "Chloe", "Dan", "Eve");
  private final Reader ben = day.reader("Ben");

  @AfterEach
  void close() {
    day.close();
  }

  @Test
  void theRubricHasOneListForEachCriterionAndASentence() {
    day.answer(day.openPool(), "Ada");
    ben.runs("review");
    ben.presses("Rubric");
    Form form = ben.form();
    assertThat(form.inputs())
        .extracting(Input::label)
        .containsExactly(
            "Structure", "Evidence", "Honesty", "One sentence that the author can use");
    assertThat(((Input.PickOne) form.inputs().getFirst()).options())
        .extracting(Option::label)
        .containsExactly(
            "None: It has none of it",
            "Some: It has some of it",
            "Good: It has good of it",
            "Great: It has great of it");
  }

  @Test
  void aRubricThatSaysTooLittleStaysOpen() {
    day.answer(day.openPool(), "Ada");
    ben.runs("review");
    ben.presses("Rubric");
    assertThat(ben.submits())
        .isEqualTo(
            new Response.FormErrors(
                Map.of("criterion-0", "Please choose a level for at least one criterion.")));
    assertThat(ben.submits("criterion-0", "1", "criterion-1", "2"))
        .isEqualTo(
            new Response.FormErrors(
                Map.of("remark", "One sentence, please: what would make it better?")));
    ben.submits("criterion-0", "3", "criterion-1", "4");
    assertThat(ben.sees()).startsWith("Recorded: **Outstanding**.");
    ben.presses("Change my vote");
    ben.presses("Rubric");
    assertThat(((Input.PickOne) ben.form().inputs().getFirst()).initial()).isEqualTo("3");
  }

  @Test
  void moreNamesTheStrongestAndWhatToWorkOnAndLeadsBackToTheVote() {
    PoolId pool = day.openPool();
    SubmissionId answer = day.answer(pool, "Ada");
    ben.runs("review");
    ben.presses("More");
    ben.chooses("Strongest point", "evidence");
    ben.chooses("What to work on first", "structure");
    assertThat(ben.sees())
        .contains("{Strongest point: evidence}")
        .contains("{What to work on first: structure}");
    ben.chooses("What to work on first", "none");
    assertThat(ben.sees()).contains("{What to work on first: null}");
    ben.presses("Back to the vote");
    ben.presses("Strong");
    SubmissionResult result = day.closed(pool, answer);
    assertThat(result.strongest()).isEqualTo("Evidence");
    assertThat(result.workOnFirst()).isNull();
  }

  @Test
  void anAnswerIsGivenBackFromMore() {
    day.answer(day.openPool(), "Ada");
    ben.runs("review");
    ben.presses("More");
    assertThat(ben.sees()).doesNotContain("[I know who wrote this]").contains("[Not an answer]");
    ben.presses("Cannot judge");
    assertThat(ben.sees()).startsWith("Given back.");
    ben.presses("Next review");
    assertThat(ben.sees()).startsWith("No answer waits for your review now.");
  }

  @Test
  void anAnswerIsReportedFromMore() {
    SubmissionId answer = day.answer(day.openPool(), "Ada");
    ben.runs("review");
    ben.presses("More");
    ben.presses("Report");
    assertThat(ben.sees()).startsWith("Reported. You will not see it again");
    assertThat(day.heard.all(ReviewEvents.SubmissionReported.class))
        .singleElement()
        .matches(report -> report.submission().equals(answer));
  }

  @Test
  void sealedReviewsDoNotNameTheAuthor() {
    day.answer(day.openPool(ReviewDay.START, true), "Ada", "Words without a name.");
    ben.runs("review");
    assertThat(ben.sees()).contains("Somebody answered:").doesNotContain("Ada");
    ben.presses("More");
    assertThat(ben.sees()).contains("[I know who wrote this]").doesNotContain("Ada");
    ben.presses("Back to the vote");
    ben.presses("Strong");
    assertThat(ben.sees()).doesNotContain("Ada");
  }

  @Test
  void aLargerGroupIsToldThatItsWordsCarryNoName() {
    day.answer(day.openPool(), "Ada");
    ben.runs("review");
    ben.presses("Not yet");
    assertThat(ben.form().inputs().getFirst().hint()).isEqualTo("They read it without your name.");
  }

  @Test
  void inAGroupOfThreeTheFormSaysThatItCanBeGuessedWhoWrote() {
    try (ReviewDay small = ReviewDay.on(TestDatabase.H2, "Ada", "Ben", "Chloe")) {
      small.answer(small.openPool(), "Ada");
      small.reader("Ben").runs("review");
      small.reader("Ben").presses("Not yet");
      assertThat(small.reader("Ben").form().inputs().getFirst().hint())
          .isEqualTo("With so few of you, it can be guessed who wrote this.");
    }
  }
}
