package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.SendKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One card, its thread, one form and one private answer, through the real JDA. */
class SpikeTest {

  private static final ActionId ANSWER = ActionId.of("spike.answer", "1");

  @Test
  void aCardItsThreadAFormAndAPrivateAnswerGoThroughTheRealJda() throws Exception {
    try (var rig = new Rig(new AnswerPressed(), new AnswerSent())) {
      var server = rig.discord.server("Prep");
      var room = server.room(server.channel("prep"));
      var ada = server.person("Ada");
      rig.connect();

      var card =
          new Message(
              "A question",
              List.of(
                  new Block.Text("When did you change your mind?"),
                  new Block.Buttons(Button.primary(ANSWER, "Answer"))));
      var platform = rig.platform();
      var sent = platform.ask(room, card, "A question", new SendKey("k1"));
      assertThat(sent.thread()).isNotNull();
      platform.post(sent.thread(), Message.text("Take your time."), new SendKey("k2"));

      ada.clicks("Answer");
      assertThat(ada.form()).get().extracting("title").isEqualTo("Your answer");
      ada.submits("I had been wrong.");

      assertThat(ada.lastPrivate().text()).isEqualTo("Saved: I had been wrong.");
      assertThat(ada.form()).isEmpty();
      assertThat(ada.sees(sent.thread()))
          .singleElement()
          .satisfies(message -> assertThat(message.text()).isEqualTo("Take your time."));
    }
  }

  private static final class AnswerPressed implements ActionHandler {
    @Override
    public String kind() {
      return "spike.answer";
    }

    @Override
    public AnswersBy answersBy() {
      return AnswersBy.FORM;
    }

    @Override
    public Response handle(Press press, String value) {
      var words = new Input.LongText("words", "Your words", "", true, 0, 3000, null);
      return new Response.OpenForm(
          new Form(ActionId.of("spike.words"), "Your answer", "Send", null, List.of(words)));
    }
  }

  private static final class AnswerSent implements FormHandler {
    @Override
    public String kind() {
      return "spike.words";
    }

    @Override
    public Response submit(Interaction.FormSubmitted form) {
      return Response.say("Saved: " + form.values().text("words").orElseThrow());
    }
  }
}
