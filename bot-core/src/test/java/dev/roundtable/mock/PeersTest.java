package dev.roundtable.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Shown;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How two or three people find each other for a mock interview. */
class PeersTest {

  private FakeTheater theater;
  private Rehearsal rehearsal;
  private Rehearsal.Role ada;
  private Rehearsal.Role ben;
  private Rehearsal.Role chloe;

  @BeforeEach
  void begin() {
    theater = new FakeTheater(TestDatabase.H2);
    rehearsal = new Rehearsal(theater, "Ada", "Ben", "Chloe");
    ada = rehearsal.role("Ada");
    ben = rehearsal.role("Ben");
    chloe = rehearsal.role("Chloe");
  }

  @AfterEach
  void end() {
    theater.close();
  }

  @Test
  void theFirstToPressTakesTheChairAndAThirdObserves() {
    ada.runs("/mock leadership");
    ada.clicks("Open a chair in the room");
    Shown card = room();
    assertThat(card.text()).contains("Ada looks for somebody to interview them now");

    ben.player.clicks(card.ref(), "Take the chair");
    assertThatChairSays(chloe, card, "Take the chair", "Ben was quicker");
    rehearsal.beat();
    assertThat(room().text()).contains("Ben interviews Ada");
    chloe.clicks("Observe and score");
    ada.clicks("I am here");
    ada.heard("Ben interviews you");
    chloe.heard("You observe Ben interviewing Ada");

    ben.clicks("Next question");
    ben.clicks("That was the last");
    ada.clicks("Strong");
    rate(ben, "Outstanding");
    ada.heard("Ben", "Outstanding");
    rate(chloe, "Not yet");
    ada.heard("Chloe observed you: Not yet");
  }

  @Test
  void onlyOneChairIsOpenForEachPersonAndItClosesAfterAQuarterOfAnHour() {
    ada.runs("/mock leadership");
    ada.clicks("Open a chair in the room");
    ada.runs("/mock manager");
    ada.clicks("Open a chair in the room");
    assertThat(ada.player.lastPrivate().text()).contains("One at a time");

    rehearsal.pass(Duration.ofMinutes(16));
    assertThat(room().text()).contains("closed");
    ada.hears("Nobody had a moment").canPress("With me, or somebody else");
    ada.clicks("With me, or somebody else");
    assertThat(ada.player.lastPrivate().buttons()).contains("Start now", "Ask a peer");
  }

  @Test
  void anInvitationForNowLapsesAfterAQuarterOfAnHour() {
    ada.runs("/mock leadership with:@Ben");
    rehearsal.pass(Duration.ofMinutes(16));
    ada.hears("Ben has not answered in time");
    ben.clicks("Now");
    assertThat(ben.player.lastPrivate().text()).contains("This invitation is over");
  }

  @Test
  void notThisTimeIsSaidKindlyAndOffersOtherWays() {
    ada.runs("/mock leadership with:@Ben");
    ben.clicks("Not this time");
    ada.hears("Ben cannot make it this time").canPress("With me, or somebody else");
  }

  @Test
  void tonightIsAgreedByBothAndCalledWhenItIsTime() {
    ada.runs("/mock leadership with:@Ben");
    ben.clicks("Tonight");
    ada.hears("Ben suggests another time").canPress("That fits", "Propose a time");
    ada.clicks("That fits");
    ben.hears("Agreed with Ada");
    rehearsal.pass(Duration.ofHours(3).plusMinutes(1));
    ben.hears("Ada is ready", "https://call.example/prep");
    ben.clicks("I am here");
    ada.clicks("I am here");
    ada.heard("Ben interviews you");
  }

  @Test
  void whoWaitsTenMinutesInVainIsOfferedAnotherPartnerOrTheBot() {
    ada.runs("/mock leadership with:@Ben");
    ben.clicks("Propose a time");
    ben.submits(Map.of("Day", "2026-11-24", "Time", "18:00"));
    ada.clicks("That fits");
    rehearsal.pass(Duration.ofHours(25).plusMinutes(1));
    ada.clicks("I am here");
    rehearsal.pass(Duration.ofMinutes(11));
    ada.hears("Ben has not come").canPress("With me, or somebody else");
    ben.hears("You missed the mock interview with Ada");
  }

  @Test
  void anUnfinishedRunAloneNeverBlocksAnInvitation() {
    ben.runs("/mock manager");
    ben.clicks("Start now");
    ada.runs("/mock leadership with:@Ben");
    ben.hears("Ada asks whether");
    ben.clicks("Now");
    ada.clicks("I am here");
    ben.heard("Paused while you sit with a peer", "A strong answer shows");
    ben.says("A note of mine.");
    ada.neverHeard("A note of mine");
  }

  @Test
  void rolesSwapWhenBothWantIt() {
    ada.runs("/mock leadership with:@Ben");
    ben.clicks("Now");
    ada.clicks("I am here");
    ben.clicks("Next question");
    ben.clicks("That was the last");
    rate(ben, "Strong");
    ada.clicks("Strong");
    ada.clicks("Swap roles");
    ada.hears("as soon as Ben wants it, too");
    ben.clicks("Swap roles");
    ben.heard("Ada interviews you");
    ada.heard("Your first time as interviewer");
  }

  @Test
  void theInterviewerSendsAProbeAndItStandsInTheTranscript() {
    ada.runs("/mock leadership with:@Ben");
    ben.clicks("Now");
    ada.clicks("I am here");
    ben.chooses("Where were you then, and what was at stake?");
    ada.hears("Ben", "Where were you then");
    ben.clicks("Write to Ada");
    ben.submits("And what did it cost?");
    ada.hears("And what did it cost?");
  }

  private void rate(Rehearsal.Role role, String vote) {
    role.clicks("My marks");
    if (role.player.form().isEmpty()) {
      role.player.clicks("Your marks");
    }
    role.submits(Map.of("All in all", vote));
  }

  private static void assertThatChairSays(
      Rehearsal.Role role, Shown card, String button, String words) {
    role.player.clicks(card.ref(), button);
    assertThat(role.player.lastPrivate().text()).contains(words);
  }

  private Shown room() {
    List<Shown> ours = theater.fake.ours(theater.room());
    return ours.getLast();
  }
}
