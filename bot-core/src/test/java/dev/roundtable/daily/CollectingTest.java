package dev.roundtable.daily;

import static dev.roundtable.daily.StudyDay.LONG;
import static dev.roundtable.daily.StudyDay.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.group.Members;
import dev.roundtable.schedule.Heartbeat;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people write in a thread, and what of it counts. */
class CollectingTest {

  private final StudyDay day = StudyDay.begin();
  private StudyDay.Person ada;
  private StudyDay.Person ben;

  @BeforeEach
  void aQuestionIsOpen() {
    List<StudyDay.Person> people = day.members("ada", "ben", "chloe");
    ada = people.get(0);
    ben = people.get(1);
    day.at("2026-11-23T09:00");
  }

  @AfterEach
  void end() {
    day.close();
  }

  @Test
  void aCountedReplyIsMarkedAndAWithdrawnOneIsNot() {
    MessageRef reply = ada.replies(LONG);
    assertThat(day.village.counted).containsExactly(reply.key());
    assertThat(said(ada.uses("daily.not", reply))).contains("discussion");
    assertThat(day.village.counted).isEmpty();
    assertThat(day.answers()).isEmpty();
    assertThat(said(ada.uses("daily.submit", reply))).contains("counts");
    assertThat(day.answers()).containsEntry("ada", LONG);
  }

  @Test
  void nobodyCanSubmitAnothersReply() {
    MessageRef reply = ada.replies("short");
    assertThat(said(ben.uses("daily.submit", reply))).contains("your own replies only");
    assertThat(day.answers()).isEmpty();
  }

  @Test
  void theSameMessageToldTwiceIsOneAnswer() {
    MessagePosted told = ada.writes(day.thread(), LONG).event();
    day.publish(told);
    day.publish(told);
    assertThat(day.answers()).containsEntry("ada", LONG);
    assertThat(day.village.counted).hasSize(1);
  }

  @Test
  void botsNeverAnswer() {
    var bot = new Actor(new AccountId("village", "square", "robot"), "robot", null, true);
    day.publish(
        new MessagePosted(
            new MessageRef(day.thread(), "b1"),
            bot,
            LONG,
            List.of(),
            day.core.clock().instant(),
            null));
    assertThat(day.answers()).isEmpty();
  }

  @Test
  void aStrangersFirstAnswerMakesThemAMemberAndTellsThemOnceWhatThatMeans() {
    var eve = day.person("eve");
    eve.replies("hello there");
    assertThat(day.core.get(Members.class).find(day.group, eve.id())).isEmpty();
    eve.replies(LONG);
    eve.replies(LONG + " And more of it.");
    assertThat(day.core.get(Members.class).find(day.group, eve.id())).isPresent();
    assertThat(eve.privately()).hasSize(1);
    assertThat(eve.privately().getFirst().text()).contains("you are a member");
  }

  @Test
  void whoLeftIsNotMadeAMemberAgainByTalking() {
    day.core.get(Members.class).leave(day.group, ben.id());
    ben.replies(LONG);
    assertThat(day.answers()).isEmpty();
    ben.submits(day.card(), "On purpose this time.");
    assertThat(day.answers()).containsEntry("ben", "On purpose this time.");
  }

  @Test
  void whoLeavesKeepsTheirAnswer() {
    ben.replies(LONG);
    day.core.get(Members.class).leave(day.group, ben.id());
    day.minutesPass(2);
    assertThat(day.answers()).containsKey("ben");
  }

  @Test
  void theExcludedCannotAnswer() {
    day.core.get(Members.class).exclude(day.group, ben.id());
    ben.replies(LONG);
    assertThat(said(ben.submits(day.card(), "Let me in."))).contains("NO").contains("excluded");
    assertThat(day.answers()).isEmpty();
  }

  @Test
  void editingAMessageEditsTheAnswerAndDeletingItWithdrawsIt() {
    MessageRef reply = ada.replies(LONG);
    day.core.clock().pass(Duration.ofMinutes(3));
    ada.edits(reply, LONG + " At last.");
    assertThat(day.answers()).containsEntry("ada", LONG + " At last.");
    ada.deletes(reply);
    assertThat(day.answers()).isEmpty();
  }

  @Test
  void anEditThatComesBeforeItsMessageAndADeletionBeforeBothAreNotForgotten() {
    MessagePosted first = ada.writes(day.thread(), LONG).event();
    MessagePosted second = ben.writes(day.thread(), LONG).event();
    day.publish(
        new ChatEvent.MessageEdited(
            first.message(),
            first.author(),
            "Now it is short.",
            List.of(),
            first.at(),
            first.at().plusSeconds(20)));
    day.publish(new ChatEvent.MessageDeleted(second.message(), second.at().plusSeconds(30)));
    day.publish(first);
    day.publish(second);
    assertThat(day.answers()).isEmpty();
  }

  @Test
  void aVoiceNoteCountsAndAQuotingReplyDoesNot() {
    MessageRef said = ada.replies("A thought.");
    ben.quotes(said, LONG);
    assertThat(day.answers()).isEmpty();
    ben.sends(new Attachment("f1", "note.ogg", "audio/ogg", 4000, true));
    assertThat(day.answers()).containsEntry("ben", "(voice note)");
  }

  @Test
  void aReplyInTheRoomToTheVeryCardCounts() {
    var ref = new MessageRef(day.room, "r1");
    day.publish(
        new MessagePosted(
            ref, ada.actor(), LONG, List.of(), day.core.clock().instant(), day.card().ref()));
    assertThat(day.answers()).containsKey("ada");
  }

  @Test
  void theFormsAnswerIsPostedUnderItsAuthorsNameAndCanBeEditedAndWithdrawn() {
    assertThat(said(ada.presses("Answer", day.card()))).startsWith("FORM: Your answer");
    assertThat(said(ada.submits(day.card(), "By form, briefly."))).contains("Your answer counts");
    assertThat(day.inThread().getFirst())
        .contains("**ada** answers")
        .contains("> By form, briefly.")
        .contains("[Edit][Withdraw]");
    ada.submits(day.card(), "By form, better.");
    assertThat(day.inThread()).hasSize(1);
    assertThat(day.inThread().getFirst()).contains("> By form, better.");
    Village.Said shown = day.village.in(day.thread()).getFirst();
    assertThat(said(ben.presses("Withdraw", shown))).contains("NO");
    assertThat(said(ada.presses("Withdraw", shown))).contains("withdrawn");
    assertThat(day.inThread()).isEmpty();
    assertThat(day.answers()).isEmpty();
    ada.submits(day.card(), "Once more.");
    assertThat(day.answers()).containsEntry("ada", "Once more.");
    assertThat(day.inThread()).hasSize(1);
  }

  @Test
  void withdrawingDoesNotTurnDiscussionIntoAnAnswer() {
    MessageRef answer = ada.replies(LONG);
    day.minutesPass(30);
    ada.replies("Something else that is long enough to count, but was only meant as a discussion.");
    assertThat(said(ada.presses(WithdrawButton.action(question()), day.room)))
        .contains("withdrawn");
    assertThat(day.answers()).isEmpty();
    assertThat(day.village.counted).doesNotContain(answer.key());
  }

  @Test
  void aPrivateMessageIsOfferedAsTheAnswer() {
    Place.Talk talk = ada.talk();
    MessageRef message = ada.repliesIn(talk, LONG);
    assertThat(day.answers()).isEmpty();
    Village.Said offer = ada.privately().getLast();
    assertThat(offer.text()).contains("Is this your answer").contains("under your name");
    assertThat(said(ada.presses("Yes, submit it", offer))).contains("Your answer counts");
    assertThat(day.answers()).containsEntry("ada", LONG);
    assertThat(day.inThread().getFirst()).contains("**ada** answers");
    day.core.clock().pass(Duration.ofMinutes(1));
    ada.edits(message, LONG + " Edited.");
    assertThat(day.inThread().getFirst()).contains("Edited.");
    ada.deletes(message);
    assertThat(day.answers()).isEmpty();
    assertThat(day.inThread()).isEmpty();
  }

  @Test
  void aReplyThatComesBeforeItsCardIsKnownWaitsForIt() {
    day.at("2026-11-23T12:00");
    ada.replies(LONG);
    day.jumpTo("2026-11-24T09:00");
    day.core.get(Heartbeat.class).beat();
    var early = new Place.Thread(day.room, "c1");
    ben.repliesIn(early, LONG);
    day.core.get(Deliveries.class).drain();
    assertThat(day.thread()).isEqualTo(early);
    assertThat(day.answers()).containsKey("ben");
  }

  @Test
  void theCountOnTheCardIsRefreshedAtMostOnceAMinute() {
    ada.replies(LONG);
    day.beat();
    assertThat(day.card().text()).contains("1 answer so far");
    day.core.clock().pass(Duration.ofSeconds(20));
    ben.replies(LONG);
    day.beat();
    assertThat(day.card().text()).contains("1 answer so far");
    day.minutesPass(2);
    assertThat(day.card().text()).contains("2 answers so far");
  }

  @Test
  void aHintMoreIsShownAtEachPress() {
    assertThat(said(ada.presses("Hint", day.card())))
        .contains("Think of a decision")
        .doesNotContain("Say what you believed");
    assertThat(said(ada.presses("Hint", day.card()))).contains("Say what you believed");
  }

  private DailyQuestionId question() {
    return DailyQuestionId.parse(day.card().action("Answer").orElseThrow().argument());
  }
}
