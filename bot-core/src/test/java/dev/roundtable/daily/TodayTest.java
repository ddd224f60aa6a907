package dev.roundtable.daily;

import static dev.roundtable.daily.StudyDay.LONG;
import static dev.roundtable.daily.StudyDay.card;
import static dev.roundtable.daily.StudyDay.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person asks for by themselves while a question is open in their group. */
class TodayTest {

  private static final String SAMPLE = "I had planned to launch in May";

  private final StudyDay day = StudyDay.begin();
  private StudyDay.Person ada;

  @BeforeEach
  void aQuestionIsOpen() {
    ada = day.members("ada", "ben").getFirst();
    day.at("2026-11-23T09:00");
  }

  @AfterEach
  void end() {
    day.close();
  }

  @Test
  void todayShowsTheOpenQuestionAndThenThatItIsAnswered() {
    assertThat(said(ada.runs("today", day.room)))
        .contains("Not answered yet")
        .contains("[Answer: Behavioral and Leadership]");
    ada.replies(LONG);
    assertThat(said(ada.runs("today", day.room)))
        .contains("You have answered.")
        .doesNotContain("[Answer");
  }

  @Test
  void todayTellsAStrangerHowToJoin() {
    assertThat(said(day.person("eve").runs("today", day.room))).contains("[Join]");
  }

  @Test
  void todayOffersTheReviewsThatWait() {
    day.person("ben").replies(LONG);
    ada.replies(LONG);
    assertThat(said(ada.runs("today", day.room))).contains("1 answer waits").contains("[Review]");
  }

  @Test
  void statusAndRoundsSayHowTheGroupIsDoing() {
    assertThat(said(ada.runs("study status", day.room))).contains("2 members take part");
    assertThat(said(ada.runs("study rounds", day.room)))
        .contains("Behavioral and Leadership")
        .contains("1 of 6 questions asked");
  }

  @Test
  void theGuideGoesFromRoundsToQuestionsAndKeepsTheOpenQuestionsSampleAnswer() {
    Response overview = ada.runs("guide", day.room);
    assertThat(said(overview)).contains("Acme Product Manager").contains("Product Sense");
    assertThat(said(about("guide", "disagreement")))
        .contains("Study questions")
        .contains("objection")
        .doesNotContain(SAMPLE);
    assertThat(said(about("guide", "no such thing"))).contains("NO");
  }

  @Test
  void aPracticeQuestionShowsItsSampleAnswerOnlyAfterAnAnswerAndNeverWhileItIsOpen() {
    Response asked = about("question", "product sense");
    assertThat(said(asked)).contains("[Answer]").contains("Only you see this");
    ActionId answer = card(asked).action("Answer").orElseThrow();
    assertThat(said(ada.presses(answer, day.room))).startsWith("FORM: Practice");
    assertThat(said(submit(answer))).contains("> My practice answer.");
    for (int i = 0; i < 8; i++) {
      ActionId next = card(about("question", "disagreement")).action("Answer").orElseThrow();
      assertThat(said(submit(next))).doesNotContain(SAMPLE);
    }
  }

  private Response about(String command, String words) {
    return ada.does(
        new Interaction.CommandRun(
            ada.actor(), day.room, day.core.clock().instant(), command, Map.of("about", words)));
  }

  private Response submit(ActionId action) {
    var now = day.core.clock().instant();
    return ada.does(
        new Interaction.FormSubmitted(
            ada.actor(),
            day.room,
            now,
            now,
            action,
            new FormValues(Map.of("answer", List.of("My practice answer.")))));
  }
}
