package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform.Search;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import dev.roundtable.chat.Shown;
import dev.roundtable.discord.fake.Faults;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

/** What is Discord's own: forums, threads that are made apart, permissions, intents, sessions. */
class ServersTest {

  private static final SendKey KEY = new SendKey("k1");

  private static Message card() {
    return new Message(
        "A question", List.of(new Block.Heading("Behavioral"), new Block.Text("Why?")));
  }

  @Test
  void inAForumAQuestionIsAPostTaggedWithItsRound() throws Exception {
    try (var rig = new Rig()) {
      var server = rig.discord.server("Prep");
      var forum = server.room(server.forum("daily", "Metrics", "Behavioral"));
      var ada = server.person("Ada");
      rig.connect();

      Sent sent = rig.platform().ask(forum, card(), "Tue 24 Nov · Why", KEY);

      assertThat(ada.sees(sent.thread()))
          .extracting(Shown::text)
          .containsExactly("Behavioral\nWhy?");
      assertThat(rig.discord.tagsOf(sent.thread().id())).containsExactly("Behavioral");
      assertThat(rig.platform().find(KEY, forum, Rig.START)).isEqualTo(new Search.Found(sent));
    }
  }

  @Test
  void aForumPostWhoseAnswerWasLostIsFoundAndNotMadeTwice() throws Exception {
    try (var rig = new Rig()) {
      var server = rig.discord.server("Prep");
      var forum = server.room(server.forum("daily"));
      rig.connect();
      rig.discord.faults().next("POST .*/threads", Faults.Kind.DONE_WITHOUT_ANSWER);

      assertThatThrownBy(() -> rig.platform().ask(forum, card(), "Why", KEY))
          .isInstanceOf(ChatFailure.UnknownOutcome.class);

      assertThat(rig.discord.calls("POST", ".*/threads")).isOne();
      assertThat(rig.platform().findAsked(KEY, forum, "Why", Rig.START))
          .isInstanceOf(Search.Found.class);
    }
  }

  @Test
  void aThreadThatWasNotOpenedIsOpenedUnderTheCardThatStands() throws Exception {
    try (var rig = new Rig()) {
      var server = rig.discord.server("Prep");
      var room = server.room(server.channel("prep"));
      var ada = server.person("Ada");
      rig.connect();
      rig.discord.faults().next("POST .*/threads", Faults.Kind.LOST);

      assertThatThrownBy(() -> rig.platform().ask(room, card(), "Why", KEY))
          .isInstanceOf(ChatFailure.UnknownOutcome.class);

      assertThat(rig.platform().findAsked(KEY, room, "Why", Rig.START))
          .isInstanceOfSatisfying(
              Search.Found.class, found -> assertThat(found.sent().thread()).isNotNull());
      assertThat(ada.sees(room)).hasSize(1);
    }
  }

  @Test
  void whereThreadsAreForbiddenNoCardIsLeftBehind() throws Exception {
    try (var rig = new Rig()) {
      var server = rig.discord.server("Prep");
      var channel = server.channel("prep");
      var room = server.room(channel);
      var ada = server.person("Ada");
      rig.connect();
      server.denies(channel, Permission.CREATE_PUBLIC_THREADS);

      assertThatThrownBy(() -> rig.platform().ask(room, card(), "Why", KEY))
          .isInstanceOf(ChatFailure.NotAllowed.class);

      assertThat(ada.sees(room)).isEmpty();
    }
  }

  @Test
  void aSecondSendWithTheSameKeyIsTheSameMessage() throws Exception {
    try (var rig = new Rig()) {
      var server = rig.discord.server("Prep");
      var room = server.room(server.channel("prep"));
      var ada = server.person("Ada");
      rig.connect();

      Sent first = rig.platform().post(room, Message.text("Hello."), KEY);

      assertThat(rig.platform().post(room, Message.text("Hello."), KEY)).isEqualTo(first);
      assertThat(ada.sees(room)).hasSize(1);
    }
  }

  @Test
  void aRefusedIntentIsLeftOutAndTheBotGoesOn() throws Exception {
    try (var rig = new Rig()) {
      var server = rig.discord.server("Prep");
      server.channel("prep");
      var ada = server.person("Ada");
      rig.discord.grantsContent(false);
      rig.connect();

      ada.runs("/help");

      assertThat(ada.lastPrivate().text()).contains("/help");
      assertThat(rig.discord.identified()).isEqualTo(2);
    }
  }

  @Test
  void commandsAreRegisteredOnlyWhenTheyChanged() throws Exception {
    try (var rig = new Rig()) {
      rig.discord.server("Prep");
      rig.connect();
      rig.reconnected();

      assertThat(rig.discord.calls("GET", ".*/commands")).isEqualTo(2);
      assertThat(rig.discord.registrations()).isOne();
    }
  }
}
