package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Shown;
import dev.roundtable.discord.fake.FakeChannel;
import dev.roundtable.discord.fake.FakePerson;
import dev.roundtable.discord.fake.FakeServer;
import dev.roundtable.discord.fake.Moderator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever may be written under a question, and what happens to it. */
class RepliesTest {

  private static final String LONG =
      "I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  private Rig rig;
  private FakeServer server;
  private FakeChannel channel;
  private Place.Room room;
  private FakePerson ada;
  private FakePerson ben;
  private Moderator moderator;
  private Place.Thread thread;

  @BeforeEach
  void aQuestionIsAsked() throws Exception {
    rig = new Rig().withGuides();
    server = rig.discord.server("Prep");
    channel = server.channel("prep");
    room = server.room(channel);
    ada = server.person("Ada");
    ben = server.person("Ben");
    ada.administers();
    moderator = rig.discord.moderator();
    rig.connect();
    ada.runs("/organize setup");
    ada.submits(
        Map.of(
            "Time zone",
            "Berlin",
            "Rounds and pace",
            "All rounds in turns, one question a study day"));
    ada.clicks("Ask it now");
    rig.beat();
    thread = new Place.Thread(room, card().ref().id());
  }

  @AfterEach
  void close() throws Exception {
    rig.close();
  }

  private Shown card() {
    return ada.sees(room).stream()
        .filter(m -> m.buttons().contains("Answer"))
        .findFirst()
        .orElseThrow();
  }

  private void settles() {
    rig.pass(Duration.ofMinutes(2));
    rig.beat();
  }

  private boolean counts(MessageRef reply) {
    return ada.sees(reply.place()).stream()
        .filter(m -> reply.equals(m.ref()))
        .anyMatch(m -> !m.reactions().isEmpty());
  }

  @Test
  void messagesDeletedAtOnceAreWithdrawnEach() {
    MessageRef adas = ada.writes(thread, LONG);
    MessageRef bens = ben.writes(thread, LONG);
    settles();
    assertThat(card().text()).contains("2 answers so far");

    moderator.deletesAtOnce(List.of(adas, bens));
    settles();

    assertThat(card().text()).contains("no answers yet");
  }

  @Test
  void aVoiceMessageOrAFileIsAnAnswerAndAStickerIsNot() {
    MessageRef sticker = moderator.sticker(ada, thread);
    MessageRef voice = moderator.voice(ada, thread);
    MessageRef file = ben.sends(thread, "", "answer.txt", LONG.getBytes(StandardCharsets.UTF_8));
    settles();

    assertThat(counts(sticker)).isFalse();
    assertThat(counts(voice)).isTrue();
    assertThat(counts(file)).isTrue();
  }

  @Test
  void botsAndWebHooksAnswerNothing() {
    rig.discord.botWrites(thread.id(), LONG);
    moderator.hookWrites(thread, LONG);
    settles();

    assertThat(card().text()).contains("no answers yet");
  }

  @Test
  void whoQuotesSomebodyTalksToThemAndWhoQuotesTheCardAnswers() {
    MessageRef adas = ada.writes(thread, LONG);
    MessageRef toAda = ben.quotes(adas, "I see it another way. " + LONG);
    MessageRef toTheCard = ben.quotes(card().ref(), "My own story. " + LONG);
    settles();

    assertThat(counts(adas)).isTrue();
    assertThat(counts(toAda)).isFalse();
    assertThat(counts(toTheCard)).isTrue();
  }

  @Test
  void whatIsWrittenInTheChannelOtherwiseIsNobodysBusiness() {
    ada.writes(room, LONG);
    settles();

    assertThat(card().text()).contains("no answers yet");
  }

  @Test
  void anArchivedThreadIsWokenByAReplyAndByTheBot() {
    moderator.archives(thread);
    MessageRef adas = ada.writes(thread, LONG);
    settles();
    assertThat(counts(adas)).isTrue();

    MessageRef bens = ben.writes(thread, LONG);
    moderator.archives(thread);
    settles();
    assertThat(counts(bens)).isTrue();
  }

  @Test
  void inALockedThreadAnswersComeByForm() {
    moderator.locks(thread);
    ben.clicks(card().ref(), "Answer");
    ben.clicks("Your answer");
    ben.submits(LONG);
    settles();

    assertThat(card().text()).contains("1 answer so far");
    assertThat(rig.platform().check(room)).isEmpty();
  }

  @Test
  void aDeletedThreadLeavesTheAnswersThatCountAndTakesFurtherOnesByForm() {
    ada.writes(thread, LONG);
    settles();
    moderator.deletes(thread);
    ben.clicks(card().ref(), "Answer");
    ben.clicks("Your answer");
    ben.submits(LONG);
    settles();

    assertThat(card().text()).contains("2 answers so far");
  }

  @Test
  void aDeletedChannelStopsItsGroupOnly() {
    rig.discord.deletes(channel);
    settles();
    FakeChannel other = server.channel("other");

    ada.runs(server.room(other), "/today");

    assertThat(ada.lastPrivate().text()).isNotBlank();
    assertThat(rig.platform().check(room).toString()).contains("channel is gone");
  }

  @Test
  void whatWasWrittenEditedAndDeletedMeanwhileIsReadBack() throws Exception {
    MessageRef adas = ada.writes(thread, LONG);
    MessageRef bens = ben.writes(thread, LONG);
    settles();
    FakePerson chloe = server.person("Chloe");
    rig.disconnected();
    rig.discord.settling(() -> {});
    ada.edits(adas, "Edited. " + LONG);
    rig.pass(Duration.ofMinutes(5));
    ben.deletes(bens);
    MessageRef chloes = chloe.writes(thread, LONG);
    rig.reconnected();
    settles();
    settles();

    assertThat(card().text()).contains("2 answers so far");
    assertThat(counts(chloes)).isTrue();
    chloe.runs("/review");
    assertThat(chloe.lastPrivate().text()).contains("Edited. I told");
  }

  @Test
  void aRoomThatIsForbiddenIsParkedAndGoesOnWhenItIsMended() {
    ada.writes(thread, LONG);
    ben.writes(thread, LONG);
    server.denies(channel, Permission.MESSAGE_SEND);
    rig.until(Instant.parse("2026-11-25T08:00:00Z"));
    settles();
    assertThat(ada.sees(room).stream().filter(m -> m.buttons().contains("Answer"))).hasSize(1);

    server.allows(channel);
    rig.discord.settled();
    settles();

    assertThat(ada.sees(room).stream().filter(m -> m.buttons().contains("Answer"))).hasSize(2);
  }
}
