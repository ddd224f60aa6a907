package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.SendKey;
import dev.roundtable.slack.Handlers.Pressed;
import dev.roundtable.slack.Handlers.Run;
import dev.roundtable.slack.Handlers.Sent;
import dev.roundtable.slack.Handlers.Used;
import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakePerson;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How commands, buttons and forms are answered in time. */
class AnswersTest {

  private static final Message CARD =
      new Message(
          "A card",
          List.of(
              new Block.Text("The card."),
              new Block.Buttons(Button.plain(Handlers.PRESS, "Press"))));

  private static FakePerson ada(Rig rig) {
    FakeChannel channel = rig.slack.workspace().channel("prep");
    FakePerson ada = rig.slack.workspace().person("Ada").joins(channel);
    ada.invitesTheBot(channel);
    return ada;
  }

  private static FakeChannel channel(Rig rig) {
    return rig.slack.workspace().channel("prep");
  }

  private static void post(Rig rig, Place place) {
    rig.platform().post(place, CARD, new SendKey("card"));
  }

  @Test
  void aCommandIsAnsweredPrivatelyInItsAcknowledgement() throws Exception {
    try (var rig = new Rig(new Run(AnswersBy.PRIVATE, c -> Response.say("Hello")))) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/probe");
      ada.runs(channel(rig), "/prep probe");

      assertThat(ada.privately()).containsExactly("Hello", "Hello");
      assertThat(rig.slack.workspace().in(channel(rig))).isEmpty();
    }
  }

  @Test
  void aCommandsWordsAreItsOptions() throws Exception {
    try (var rig =
        new Rig(
            new Run(
                AnswersBy.PRIVATE,
                c -> Response.say("Words " + c.option("words").orElse("none"))))) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/probe a < b");

      assertThat(ada.privately()).containsExactly("Words a &lt; b");
    }
  }

  @Test
  void anUnknownCommandIsExplained() throws Exception {
    try (var rig = new Rig()) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/prep dance");

      assertThat(ada.privately()).singleElement().asString().contains("no command");
    }
  }

  @Test
  void aRefusedFormStaysOpenAsItWasTyped() throws Exception {
    try (var rig =
        new Rig(
            new Pressed(AnswersBy.FORM, p -> new Response.OpenForm(Handlers.form("The form"))),
            new Sent(AnswersBy.PRIVATE, f -> Response.refuse("This question is closed.")))) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));

      ada.clicks("Press");
      ada.submits(Map.of("Your words", "Typed with care"));

      assertThat(ada.modal()).get().asString().contains("This question is closed.");
      assertThat(ada.openModals()).isEqualTo(2);
    }
  }

  @Test
  void aMistakeInAFormIsShownAtItsInput() throws Exception {
    try (var rig =
        new Rig(
            new Pressed(AnswersBy.FORM, p -> new Response.OpenForm(Handlers.form("The form"))),
            new Sent(
                AnswersBy.PRIVATE,
                f -> new Response.FormErrors(Map.of("words", "A few more words, please"))))) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));

      ada.clicks("Press");
      ada.submits(Map.of("Your words", "No"));

      assertThat(ada.modal()).get().asString().contains("A few more words, please");
    }
  }

  @Test
  void oneFormLeadsToTheNext() throws Exception {
    try (var rig =
        new Rig(
            new Pressed(AnswersBy.FORM, p -> new Response.OpenForm(Handlers.form("The form"))),
            new Sent(
                AnswersBy.FORM,
                f ->
                    f.values().text("words").orElse("").equals("second")
                        ? Response.say("Done.")
                        : new Response.OpenForm(Handlers.form("Second form"))))) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));

      ada.clicks("Press");
      ada.submits(Map.of("Your words", "first"));
      assertThat(ada.modal()).get().asString().startsWith("Second form");
      ada.submits(Map.of("Your words", "second"));

      assertThat(ada.privately()).containsExactly("Done.");
      assertThat(ada.modal()).isEmpty();
    }
  }

  @Test
  void aPrivateCardIsReplacedByItsOwnButtonAndByTheFormBehindIt() throws Exception {
    var card =
        new Message(
            "Next",
            List.of(
                new Block.Text("Card"), new Block.Buttons(Button.plain(Handlers.PRESS, "Form"))));
    try (var rig =
        new Rig(
            new Run(AnswersBy.PRIVATE, c -> new Response.Private(card)),
            new Pressed(AnswersBy.FORM, p -> new Response.OpenForm(Handlers.form("The form"))),
            new Sent(AnswersBy.UPDATE, f -> new Response.Update(Message.text("The next card"))))) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/probe");
      ada.clicks("Form");
      ada.submits(Map.of("Your words", "Because"));

      ada.sees("The next card");
      assertThat(ada.privately()).containsExactly("The next card");
    }
  }

  @Test
  void anUpdateNeverReplacesWhatTheWholeRoomSees() throws Exception {
    try (var rig =
        new Rig(new Pressed(AnswersBy.UPDATE, p -> new Response.Update(Message.text("Mine"))))) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));

      ada.clicks("Press");

      ada.sees("Mine");
      assertThat(ada.privately()).containsExactly("Mine");
      assertThat(rig.slack.workspace().in(channel(rig)))
          .singleElement()
          .satisfies(message -> assertThat(message.shown()).contains("The card."));
    }
  }

  @Test
  void aButtonInAPrivateConversationMayReplaceItsMessage() throws Exception {
    try (var rig =
        new Rig(new Pressed(AnswersBy.UPDATE, p -> new Response.Update(Message.text("Later"))))) {
      FakePerson ada = ada(rig);
      var account =
          new dev.roundtable.chat.AccountId("slack", rig.slack.workspace().team(), ada.id());
      post(rig, rig.platform().openTalk(java.util.Set.of(account)));

      ada.clicks("Press");

      ada.sees("Later");
      assertThat(ada.privately()).isEmpty();
    }
  }

  @Test
  void aHandlerThatThrowsIsExplainedWithACode() throws Exception {
    try (var rig =
        new Rig(
            new Run(
                AnswersBy.PRIVATE,
                c -> {
                  throw new IllegalStateException("a bug");
                }))) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/probe");

      assertThat(ada.privately()).singleElement().asString().contains("went wrong");
    }
  }

  @Test
  void aMessageShortcutBringsTheMessage() throws Exception {
    var used = new Used();
    try (var rig = new Rig(used)) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));
      String root = rig.slack.workspace().in(channel(rig)).get(0).ts();
      var reply = ada.replies(channel(rig), root, "My words & more");

      ada.uses("test.use", channel(rig), reply);

      ada.sees("Used: My words");
      assertThat(used.last).isNotNull();
      assertThat(used.last.target().text()).isEqualTo("My words & more");
      assertThat(used.last.target().message().place().key()).endsWith("/" + root);
      assertThat(used.last.target().author().name()).isEqualTo("Ada");
    }
  }

  @Test
  void aLongPrivateAnswerComesInSeveralMessagesAndLosesNothing() throws Exception {
    String paragraph = "Words and more words about an answer. ".repeat(40).strip();
    String text = String.join("\n\n", java.util.Collections.nCopies(12, paragraph));
    try (var rig = new Rig(new Run(AnswersBy.PRIVATE, c -> Response.say(text)))) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/probe");
      rig.slack.await(
          "two messages",
          () ->
              ada.privately().size() == 2 ? java.util.Optional.of(1) : java.util.Optional.empty());

      assertThat(String.join("", ada.privately()).replaceAll("\\s+", ""))
          .isEqualTo(text.replaceAll("\\s+", ""));
    }
  }
}
