package dev.roundtable.daily;

import static dev.roundtable.testing.Club.LONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Shown;
import dev.roundtable.group.Members;
import dev.roundtable.testing.Club;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write in a thread, and what of it counts. */
class CollectingTest {

  private final Club club = Club.begin();
  private Player ada;
  private Player ben;
  private Place.Thread thread;

  @BeforeEach
  void aQuestionIsOpen() {
    ada = club.member("Ada");
    ben = club.member("Ben");
    club.member("Chloe");
    club.at("2026-11-23T09:00");
    thread = club.thread();
  }

  @AfterEach
  void end() {
    club.close();
  }

  @Test
  void aCountedReplyIsMarkedAndAWithdrawnOneIsNot() {
    MessageRef reply = writes(ada, LONG);
    assertThat(counted()).containsExactly(reply);
    ada.uses("Not my answer", reply);
    club.send();
    assertThat(said(ada)).contains("discussion");
    assertThat(counted()).isEmpty();
    assertThat(club.answers()).isEmpty();
    ada.uses("Submit as my answer", reply);
    assertThat(said(ada)).contains("counts");
    assertThat(club.answers()).containsEntry("Ada", LONG);
  }

  @Test
  void nobodyCanSubmitAnothersReply() {
    MessageRef reply = writes(ada, "short");
    ben.uses("Submit as my answer", reply);
    assertThat(said(ben)).contains("your own replies only");
    assertThat(club.answers()).isEmpty();
  }

  @Test
  void theSameMessageToldTwiceIsOneAnswer() {
    club.platform().events().deliverTwice();
    writes(ada, LONG);
    assertThat(club.answers()).containsEntry("Ada", LONG);
    assertThat(counted()).hasSize(1);
  }

  @Test
  void botsNeverAnswer() {
    club.platform().bot("Beeper").writes(thread, LONG);
    assertThat(club.answers()).isEmpty();
  }

  @Test
  void aStrangersFirstAnswerMakesThemAMemberAndTellsThemOnceWhatThatMeans() {
    Player eve = club.person("Eve");
    writes(eve, "hello there");
    assertThat(club.core().get(Members.class).find(club.group(), club.id(eve))).isEmpty();
    writes(eve, LONG);
    writes(eve, LONG + " And more of it.");
    assertThat(club.core().get(Members.class).find(club.group(), club.id(eve))).isPresent();
    assertThat(eve.seesInTalk())
        .singleElement()
        .satisfies(told -> assertThat(told.text()).contains("you are a member"));
  }

  @Test
  void whoLeftIsNotMadeAMemberAgainByTalking() {
    ben.runs("/study leave");
    writes(ben, LONG);
    assertThat(club.answers()).isEmpty();
    club.answers(ben, "On purpose this time.");
    assertThat(club.answers()).containsEntry("Ben", "On purpose this time.");
  }

  @Test
  void whoLeavesKeepsTheirAnswer() {
    writes(ben, LONG);
    ben.runs("/study leave");
    club.minutesPass(2);
    assertThat(club.answers()).containsKey("Ben");
  }

  @Test
  void theExcludedCannotAnswer() {
    club.core().get(Members.class).exclude(club.group(), club.id(ben));
    writes(ben, LONG);
    club.answers(ben, "Let me in.");
    assertThat(said(ben)).contains("excluded", "Let me in.");
    assertThat(club.answers()).isEmpty();
  }

  @Test
  void editingAMessageEditsTheAnswerAndDeletingItWithdrawsIt() {
    MessageRef reply = writes(ada, LONG);
    club.core().clock().pass(Duration.ofMinutes(3));
    ada.edits(reply, LONG + " At last.");
    assertThat(club.answers()).containsEntry("Ada", LONG + " At last.");
    ada.deletes(reply);
    assertThat(club.answers()).isEmpty();
  }

  @Test
  void anEditThatComesBeforeItsMessageAndADeletionBeforeBothAreNotForgotten() {
    club.platform().events().hold();
    MessageRef first = ada.writes(thread, LONG);
    MessageRef second = ben.writes(thread, LONG);
    club.core().clock().pass(Duration.ofSeconds(20));
    ada.edits(first, "Now it is short.");
    ben.deletes(second);
    club.platform().events().releaseReversed();
    assertThat(club.answers()).isEmpty();
  }

  @Test
  void aVoiceNoteCountsAndAQuotingReplyDoesNot() {
    MessageRef said = writes(ada, "A thought.");
    ben.quotes(said, LONG);
    assertThat(club.answers()).isEmpty();
    club.publish(
        new MessagePosted(
            new MessageRef(thread, "voice"),
            club.platform().profile(ben.account()),
            "",
            List.of(new Attachment("f1", "note.ogg", "audio/ogg", 4000, true)),
            club.core().clock().instant(),
            null));
    assertThat(club.answers()).containsEntry("Ben", "(voice note)");
  }

  @Test
  void aReplyInTheRoomToTheVeryCardCounts() {
    ada.quotes(club.card().ref(), LONG);
    assertThat(club.answers()).containsKey("Ada");
  }

  @Test
  void theFormsAnswerIsPostedUnderItsAuthorsNameAndCanBeEditedAndWithdrawn() {
    ada.clicks(club.card().ref(), "Answer");
    assertThat(ada.form().orElseThrow().title()).isEqualTo("Your answer");
    ada.submits("By form, briefly.");
    club.send();
    assertThat(said(ada)).contains("Your answer counts");
    Shown shown = club.in(thread).getFirst();
    assertThat(shown.text()).contains("Ada answers", "By form, briefly.");
    assertThat(shown.buttons()).containsExactly("Edit", "Withdraw", "Report");

    club.answers(ada, "By form, better.");
    assertThat(club.in(thread))
        .singleElement()
        .satisfies(edited -> assertThat(edited.text()).contains("By form, better."));
    ben.clicks(shown.ref(), "Withdraw");
    assertThat(said(ben)).contains("You have no answer");
    ada.clicks(shown.ref(), "Withdraw");
    club.send();
    assertThat(said(ada)).contains("withdrawn");
    assertThat(club.in(thread)).isEmpty();
    assertThat(club.answers()).isEmpty();
    club.answers(ada, "Once more.");
    assertThat(club.answers()).containsEntry("Ada", "Once more.");
    assertThat(club.in(thread)).hasSize(1);
  }

  @Test
  void withdrawingDoesNotTurnDiscussionIntoAnAnswer() {
    MessageRef answer = writes(ada, LONG);
    club.minutesPass(30);
    writes(ada, "Something else that is long enough to count, but was only meant as a discussion.");
    ada.uses("Submit as my answer", answer);
    ada.clicks("Withdraw");
    club.send();
    assertThat(said(ada)).contains("withdrawn");
    assertThat(club.answers()).isEmpty();
    assertThat(counted()).doesNotContain(answer);
  }

  @Test
  void aPrivateMessageIsOfferedAsTheAnswer() {
    Place.Talk talk = club.talk(ada);
    MessageRef message = ada.writes(talk, LONG);
    club.send();
    assertThat(club.answers()).isEmpty();
    assertThat(ada.seesInTalk().getLast().text())
        .contains("Is this your answer", "under your name");
    ada.clicks("Yes, submit it");
    club.send();
    assertThat(said(ada)).contains("Your answer counts");
    assertThat(club.answers()).containsEntry("Ada", LONG);
    assertThat(club.in(thread).getFirst().text()).contains("Ada answers");
    club.core().clock().pass(Duration.ofMinutes(1));
    ada.edits(message, LONG + " Edited.");
    club.send();
    assertThat(club.in(thread).getFirst().text()).contains("Edited.");
    ada.deletes(message);
    club.send();
    assertThat(club.answers()).isEmpty();
    assertThat(club.in(thread)).isEmpty();
  }

  @Test
  void aReplyThatComesBeforeItsCardIsKnownWaitsForIt() {
    club.at("2026-11-23T12:00");
    writes(ada, LONG);
    club.jumpTo("2026-11-24T09:00");
    club.platform().faults().loseNextAnswer(true);
    club.heartbeat();
    club.send();
    assertThat(club.cards(club.room())).hasSize(2);
    ben.writes(club.thread(), LONG);
    assertThat(club.answers()).isEmpty();
    club.minutesPass(2);
    club.minutesPass(2);
    assertThat(club.cards(club.room())).hasSize(2);
    assertThat(club.answers()).containsKey("Ben");
  }

  @Test
  void theCountOnTheCardIsRefreshedAtMostOnceAMinute() {
    writes(ada, LONG);
    club.beat();
    assertThat(club.card().text()).contains("1 answer so far");
    club.core().clock().pass(Duration.ofSeconds(20));
    writes(ben, LONG);
    club.beat();
    assertThat(club.card().text()).contains("1 answer so far");
    club.minutesPass(2);
    assertThat(club.card().text()).contains("2 answers so far");
  }

  @Test
  void aHintMoreIsShownAtEachPress() {
    ada.clicks(club.card().ref(), "Hint");
    assertThat(said(ada)).contains("Think of a decision").doesNotContain("Say what you believed");
    ada.clicks(club.card().ref(), "Hint");
    assertThat(said(ada)).contains("Say what you believed");
  }

  private MessageRef writes(Player player, String text) {
    MessageRef message = player.writes(thread, text);
    club.send();
    return message;
  }

  private List<MessageRef> counted() {
    return ada.sees(thread).stream()
        .filter(shown -> shown.reactions().contains(Reaction.COUNTED))
        .map(Shown::ref)
        .toList();
  }

  private static String said(Player player) {
    return player.lastPrivate().text();
  }
}
