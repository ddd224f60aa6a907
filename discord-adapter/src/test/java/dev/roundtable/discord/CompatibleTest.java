package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Shown;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.event.EventListener;

/** A server that speaks Discord's language, but not all of it. */
class CompatibleTest {

  private static final ActionId HELLO = ActionId.of("hello", "1");

  @Test
  void aServerWithoutAnythingOptionalIsGoodEnough() throws Exception {
    var written = new Written();
    try (var rig = new Rig(new Hello(), written)) {
      var server = rig.discord.server("Prep");
      var room = server.room(server.channel("prep"));
      var ada = server.person("Ada");
      rig.discord.becomesSpare();
      rig.connectWithoutCommands();

      var card =
          new Message(
              "A question",
              List.of(new Block.Text("Why?"), new Block.Buttons(Button.plain(HELLO, "Hello"))));
      var sent = rig.platform().ask(room, card, "Why", new SendKey("k1"));
      ada.clicks("Hello");
      assertThat(ada.lastPrivate().text()).isEqualTo("Hello yourself");
      var reply = ada.writes(sent.thread(), "Because.");
      ada.edits(reply, "Because of that.");
      ada.quotes(sent.message(), "Said in the channel.");

      assertThat(written.texts)
          .containsExactly("Because.", "Because of that.", "Said in the channel.");
      rig.platform().post(sent.thread(), Message.text("Thank you."), new SendKey("k2"));
      rig.platform().edit(sent.message(), Message.text("It is over."));
      assertThat(ada.sees(sent.thread()))
          .extracting(Shown::text)
          .containsExactly("Because of that.", "Thank you.");
      assertThat(ada.sees(room).get(0).text()).isEqualTo("It is over.");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v10/", "/api/v10", "/api/", "/api", "/", ""})
  void theAddressNeedsNoVersionAndNoSlash(String end) throws Exception {
    try (var rig = new Rig()) {
      String base = rig.discord.apiUrl();
      String address = base.substring(0, base.indexOf("/api/")) + end;

      assertThat(RestBase.of(new DiscordSettings(rig.discord.token(), address, null, true, 1)))
          .isEqualTo(base);
    }
  }

  private static final class Hello implements ActionHandler {
    @Override
    public String kind() {
      return "hello";
    }

    @Override
    public AnswersBy answersBy() {
      return AnswersBy.PRIVATE;
    }

    @Override
    public Response handle(Press press, String value) {
      return Response.say("Hello yourself");
    }
  }

  static final class Written {
    final List<String> texts = new CopyOnWriteArrayList<>();

    @EventListener
    public void on(ChatEvent.MessagePosted event) {
      texts.add(event.text());
    }

    @EventListener
    public void on(ChatEvent.MessageEdited event) {
      texts.add(event.text());
    }
  }
}
