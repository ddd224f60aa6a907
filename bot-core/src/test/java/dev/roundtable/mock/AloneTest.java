package dev.roundtable.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Shown;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mock interview alone with the bot, whatever comes in between. */
class AloneTest {

  private static final String STORY =
      "In May I wanted to launch. Our support lead objected, and I moved the launch to June.";

  private FakeTheater theater;
  private Rehearsal rehearsal;
  private Rehearsal.Role ada;

  @BeforeEach
  void begin() {
    theater = new FakeTheater(TestDatabase.H2);
    rehearsal = new Rehearsal(theater, "Ada", "Ben");
    ada = rehearsal.role("Ada");
  }

  @AfterEach
  void end() {
    theater.close();
  }

  @Test
  void anAmbiguousWordOffersTheChoicesAndARoundSaysWhatElseCouldBeMeant() {
    ada.runs("/mock");
    assertThat(ada.player.lastPrivate().options()).hasSize(6);

    ada.runs("/mock behavioral");
    assertThat(ada.player.lastPrivate().text()).contains("could mean several things");
    ada.chooses("Behavioral Panel with Partners");
    assertThat(ada.player.lastPrivate().text())
        .contains("Behavioral Panel with Partners", "Engineer, Designer, Data scientist");

    ada.runs("/mock leadership");
    assertThat(ada.player.lastPrivate().text()).contains("Behavioral and Leadership");
    ada.runs("/mock juggling");
    assertThat(ada.player.lastPrivate().text()).contains("no round or topic like juggling");
  }

  @Test
  void itPausesByItselfAfterFiveSilentMinutesAndWordsGoOn() {
    start("/mock leadership");
    rehearsal.pass(Duration.ofMinutes(4));
    assertThat(ada.last().text()).contains("Question 1 of 2");
    rehearsal.pass(Duration.ofMinutes(2));
    ada.hears("I have paused").canPress("Go on", "End it here");

    ada.says(STORY);
    ada.clicks("I have answered");
    ada.hears("which of these did it have");
  }

  @Test
  void aDayOfSilenceEndsItAndWhatWasAnsweredCounts() {
    start("/mock leadership");
    ada.says(STORY);
    ada.clicks("I have answered");
    rehearsal.pass(Duration.ofMinutes(6));
    rehearsal.pass(Duration.ofHours(25));

    ada.hears("1 of 1").canPress("Ask the group to review this");
    ada.clicks("What strong answers show");
    assertThat(ada.player.lastPrivate().text()).contains("Names the objection");
  }

  @Test
  void aRestartInTheMiddleLosesNothing() {
    start("/mock leadership");
    ada.says(STORY);
    theater.killAndStart();
    ada.says("It cost a week.");
    ada.clicks("I have answered");
    ada.clicks("All of them");
    ada.hears("What would have happened otherwise?");

    ada.runs("/mock leadership");
    assertThat(ada.player.lastPrivate().text()).contains("is not finished");
    ada.clicks("Go on with the other");
    ada.hears("What would have happened otherwise?");
  }

  @Test
  void aButtonPressedTwiceCountsOnce() {
    start("/mock leadership");
    MessageRef question = ada.last().ref();
    ada.says(STORY);
    ada.clicks("I have answered");
    int said = bot().size();
    theater.fake.events().deliverTwice();
    press(question);
    rehearsal.beat();
    assertThat(bot()).hasSize(said);
    ada.hears("which of these did it have");
  }

  @Test
  void whatIsAskedBackIsAnsweredFromTheGuideOrLeftToTheCandidate() {
    start("/mock manager");
    ada.hears("What would you like to know first?").canPress("No more questions");
    ada.says("Did we announce the launch date?");
    ada.says("How many people are on the team?");
    ada.heard("Six people.");
    ada.says("What does the competition do?");
    ada.hears("You decide").canPress("No more questions");
    ada.clicks("No more questions");
    ada.hears("How do you frame this?");
    ada.says("It is about trust.");
    ada.clicks("I have answered");
    assertThat(ada.last().buttons()).contains("Go on");
  }

  @Test
  void thinkingTimeEndsByItselfAndNothingIsSaidMeanwhile() {
    start("/mock sense");
    ada.clicks("No more questions");
    ada.hears("Take 2 minutes to think").canPress("I am ready");
    rehearsal.pass(Duration.ofSeconds(90));
    ada.hears("Take 2 minutes to think");
    rehearsal.pass(Duration.ofSeconds(45));
    ada.hears("Whose problem do you take on");
  }

  @Test
  void aPanelsChairsTakeTurns() {
    start("/mock partners");
    ada.hears("Three of us today", "The Engineer asks", "Cares about what breaks");
    ada.clicks("I have answered");
    ada.hears("The Designer asks");
    ada.clicks("I have answered");
    ada.hears("The Data scientist asks");
    ada.clicks("I have answered");
    ada.hears("That was all of us.");
  }

  @Test
  void oneTopicOfAPanelIsAskedAboutWithoutItsChairs() {
    ada.runs("/mock conflicting estimates");
    assertThat(ada.player.lastPrivate().text()).contains("2 questions").doesNotContain("Engineer");
    ada.clicks("Start now");
    ada.hears("Whose estimate");
  }

  @Test
  void aPresentationIsAgreedOnRemindedOfHandedInAndAskedAbout() {
    ada.runs("/mock presentation");
    assertThat(ada.player.lastPrivate().text()).contains("1-2 weeks", "10-15 slides");
    ada.clicks("Agree on a day");
    ada.submits(Map.of("Day", "2026-12-03", "Time", "18:00"));
    ada.hears("Which market comes next?", "You present").canPress("Another day");

    rehearsal.pass(Duration.ofDays(5).plusHours(1));
    ada.hears("Half of your time").canPress("My outline");
    ada.clicks("My outline");
    ada.submits("Portugal first.");
    rehearsal.pass(Duration.ofDays(4));
    ada.hears("Tomorrow is your presentation");
    rehearsal.pass(Duration.ofDays(1));
    ada.hears("It is time for your presentation");
    ada.clicks("Start");
    ada.clicks("Hand in slides");
    ada.submits(Map.of("A link", "https://slides.example/deck", "How many slides?", "22"));
    assertThat(ada.player.lastPrivate().text()).contains("22 slides is a lot");
    ada.clicks("I have presented");
    ada.hears("what should I remember");
  }

  @Test
  void aPrivateMessageDuringAnInterviewBelongsToItAlone() {
    start("/mock leadership");
    MessageRef message = ada.says(STORY);
    ada.player.edits(message, STORY + " Everybody agreed.");
    ada.player.deletes(message);
    rehearsal.beat();
    assertThat(bot()).noneMatch(it -> it.text().contains("Is this your answer"));
  }

  @Test
  void theQuestionsAreNotRepeatedBeforeAllWereMet() {
    start("/mock learning from failure");
    String first = ada.last().text();
    ada.clicks("Pause");
    ada.clicks("End it here");
    start("/mock learning from failure");
    assertThat(question(ada.last().text())).isNotEqualTo(question(first));
  }

  private static String question(String text) {
    return text.lines().filter(line -> line.endsWith("?")).findFirst().orElseThrow();
  }

  private void start(String command) {
    ada.runs(command);
    ada.clicks("Start now");
  }

  private void press(MessageRef message) {
    try {
      ada.player.clicks(message, "I have answered");
    } catch (AssertionError gone) {
      // The first press took the buttons away; that is as good.
    }
  }

  private List<Shown> bot() {
    return ada.player.seesInTalk().stream().filter(Shown::ours).toList();
  }
}
