package dev.roundtable.mock;

import dev.roundtable.chat.Player;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same mock interviews on every platform; each adapter opens a theater on its fake. */
public abstract class MockInterviewContract {

  private static final String STORY =
      "In May I wanted to launch. Our support lead objected, and I moved the launch to June.";

  private Theater theater;
  private Rehearsal rehearsal;

  /** Opens the adapter's theater. */
  protected abstract Theater open();

  @BeforeEach
  final void begin() {
    theater = open();
    rehearsal = new Rehearsal(theater, "Ada", "Ben");
  }

  @AfterEach
  final void end() {
    theater.close();
  }

  @Test
  final void aWholeInterviewAloneFromTheFirstQuestionToTheGroupsReview() {
    var ada = rehearsal.role("Ada");
    ada.runs("/mock disagreement");
    ada.clicks("Start now");
    ada.hears("Tell each as a story", "Question 1 of 2").canPress("I have answered");

    ada.says(STORY);
    ada.says("It cost us a week.");
    ada.clicks("I have answered");
    ada.hears("which of these did it have");
    ada.clicks("Tick what I covered");
    form(ada, "What did it have?");
    ada.submits(
        Map.of("My answer had", "Situation; Your task; Your actions; The result; Looking back"));
    ada.hears("You left Numbers open.");
    ada.clicks("Pause");
    ada.hears("Paused");
    rehearsal.pass(Duration.ofHours(2));
    ada.says("Eleven customers wrote to us that week instead of ninety.");
    ada.clicks("Go on");

    finishSecondQuestion(ada);
    ada.hears("how would somebody who listened rate you");
    ada.clicks("Strong");
    ada.hears("2 of 2", "Strong", "Numbers").canPress("Ask the group to review this");

    ada.clicks("Ask the group to review this");
    form(ada, "Ask the group");
    ada.submits(Map.of("Show your name?", "Without my name"));
    var ben = rehearsal.role("Ben");
    ben.runs("/review");
    org.assertj.core.api.Assertions.assertThat(ben.player.lastPrivate().text())
        .contains("Somebody answered", "I moved the launch to June", "You left Numbers open")
        .doesNotContain("Ada");
  }

  @Test
  final void aPeerInterviewsAndOnlyTheySeeWhatToListenFor() {
    var ada = rehearsal.role("Ada");
    var ben = rehearsal.role("Ben");
    ada.runs("/mock disagreement with:@Ben");
    ben.hears("Ada asks whether you would interview them", "now").canPress("Now", "Tonight");
    ben.clicks("Now");
    ada.hears("Ben is ready", "https://call.example/prep");
    ada.clicks("I am here");

    ada.heard("Ben interviews you", "Question 1 of 2");
    ben.heard("Your first time as interviewer", "A strong answer shows", "Names the objection");
    ada.neverHeard("Names the objection", "Think of a decision that was reversed");
    ada.says(STORY);
    ben.hears("I moved the launch to June");
    ben.says("Good numbers, vague end.");
    ada.neverHeard("vague end");
    ben.clicks("Next question");
    ben.clicks("That was the last");

    ben.clicks("My marks");
    form(ben, "Your marks");
    ben.submits(
        Map.of(
            "All in all", "Getting there",
            "One sentence they can use", "Say how it ended before you are asked."));
    ada.neverHeard("Getting there ");
    ada.clicks("Strong");
    ada.heard("Your guess", "Strong", "Ben", "Getting there", "Say how it ended");
  }

  private void finishSecondQuestion(Rehearsal.Role ada) {
    for (int i = 0; i < 6 && !ada.last().buttons().contains("Outstanding"); i++) {
      var buttons = ada.last().buttons();
      if (buttons.contains("I have answered")) {
        ada.clicks("I have answered");
      } else if (buttons.contains("All of them")) {
        ada.clicks("All of them");
      } else {
        ada.clicks("Go on");
      }
    }
  }

  /** Where a platform cannot open a form at once, it stands behind a button with its title. */
  private static void form(Rehearsal.Role role, String title) {
    Player player = role.player;
    if (player.form().isEmpty()) {
      player.clicks(title);
    }
  }
}
