package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.Club;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person asks for by themselves while a question is open in their group. */
class TodayTest {

  private static final String SAMPLE = "I had planned to launch in May";

  private final Club club = Club.begin();
  private Player ada;

  @BeforeEach
  void aQuestionIsOpen() {
    ada = club.member("Ada");
    club.member("Ben");
    club.at("2026-11-23T09:00");
  }

  @AfterEach
  void end() {
    club.close();
  }

  @Test
  void todayShowsTheOpenQuestionAndThenThatItIsAnswered() {
    Shown before = says(ada, "/today");
    assertThat(before.text()).contains("Not answered yet");
    assertThat(before.buttons()).contains("Answer: Behavioral and Leadership");
    ada.writes(club.thread(), LONG);
    Shown after = says(ada, "/today");
    assertThat(after.text()).contains("You have answered.");
    assertThat(after.buttons()).noneMatch(button -> button.startsWith("Answer"));
  }

  @Test
  void todayTellsAStrangerHowToJoin() {
    assertThat(says(club.person("Eve"), "/today").buttons()).contains("Join");
  }

  @Test
  void todayOffersTheReviewsThatWait() {
    club.person("Ben").writes(club.thread(), LONG);
    ada.writes(club.thread(), LONG);
    Shown today = says(ada, "/today");
    assertThat(today.text()).contains("1 answer waits");
    assertThat(today.buttons()).contains("Review");
  }

  @Test
  void statusAndRoundsSayHowTheGroupIsDoing() {
    assertThat(says(ada, "/study status").text()).contains("2 members take part");
    assertThat(says(ada, "/study rounds").text())
        .contains("Behavioral and Leadership", "1 of 6 questions asked");
  }

  @Test
  void theGuideGoesFromRoundsToQuestionsAndKeepsTheOpenQuestionsSampleAnswer() {
    assertThat(says(ada, "/guide").text()).contains("Acme Product Manager", "Product Sense");
    assertThat(says(ada, "/guide about:disagreement").text())
        .contains("Study questions", "objection")
        .doesNotContain(SAMPLE);
    assertThat(says(ada, "/guide about:\"no such thing\"").text()).contains("no such thing");
  }

  @Test
  void aPracticeQuestionShowsItsSampleAnswerOnlyAfterAnAnswerAndNeverWhileItIsOpen() {
    Shown asked = says(ada, "/question about:\"product sense\"");
    assertThat(asked.text()).contains("Only you see this");
    ada.clicks("Answer");
    assertThat(ada.form().orElseThrow().title()).startsWith("Practice");
    ada.submits("My practice answer.");
    assertThat(ada.lastPrivate().text()).contains("My practice answer.");
    for (int i = 0; i < 8; i++) {
      says(ada, "/question about:disagreement");
      ada.clicks("Answer");
      ada.submits("My practice answer.");
      assertThat(ada.lastPrivate().text()).doesNotContain(SAMPLE);
    }
  }

  private static Shown says(Player player, String command) {
    player.runs(command);
    return player.lastPrivate();
  }
}
