package dev.roundtable.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.SendKey;
import dev.roundtable.slack.Handlers.Gate;
import dev.roundtable.slack.Handlers.Pressed;
import dev.roundtable.slack.Handlers.Run;
import dev.roundtable.slack.Handlers.Sent;
import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakePerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How commands, buttons and forms are answered that take longer than Slack waits. */
class LateAnswersTest {

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
  void aLateCommandIsAnsweredAllTheSame() throws Exception {
    var gate = new Gate();
    try (var rig =
        new Rig(
            new Run(
                AnswersBy.PRIVATE,
                c -> {
                  gate.pass();
                  return Response.say("At last");
                }))) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/probe");
      assertThat(ada.privately()).isEmpty();
      gate.open();

      ada.sees("At last");
      assertThat(ada.timeouts()).isZero();
    }
  }

  @Test
  void aLateFormIsFilledIntoADialogThatWasOpenedInTime() throws Exception {
    var gate = new Gate();
    try (var rig =
        new Rig(
            new Pressed(
                AnswersBy.FORM,
                p -> {
                  gate.pass();
                  return new Response.OpenForm(Handlers.form("The form"));
                }))) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));

      ada.clicks("Press");
      assertThat(ada.modal()).get().asString().contains("One moment");
      gate.open();

      ada.sees("Your words");
      assertThat(ada.timeouts()).isZero();
    }
  }

  @Test
  void aFormWhoseEmptyDialogWasClosedWaitsBehindAButton() throws Exception {
    var gate = new Gate();
    try (var rig =
        new Rig(
            new Pressed(
                AnswersBy.FORM,
                p -> {
                  gate.pass();
                  return new Response.OpenForm(Handlers.form("The form"));
                }))) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));

      ada.clicks("Press");
      ada.closesTheModal();
      gate.open();
      ada.clicks("The form");

      assertThat(ada.modal()).get().asString().contains("Your words");
    }
  }

  @Test
  void aLateMistakeBringsTheFormBackWithAllThatWasTyped() throws Exception {
    var gate = new Gate();
    try (var rig =
        new Rig(
            new Pressed(AnswersBy.FORM, p -> new Response.OpenForm(Handlers.form("The form"))),
            new Sent(
                AnswersBy.PRIVATE,
                f -> {
                  gate.pass();
                  return new Response.FormErrors(Map.of("words", "A few more words, please"));
                }))) {
      FakePerson ada = ada(rig);
      post(rig, rig.room(channel(rig)));

      ada.clicks("Press");
      ada.submits(Map.of("Your words", "Typed with care"));
      assertThat(ada.modal()).get().asString().contains("Nothing you typed is lost");
      gate.open();
      ada.sees("A few more words, please");

      assertThat(ada.view().orElseThrow().toString())
          .contains("\"initial_value\":\"Typed with care\"");
      assertThat(ada.timeouts()).isZero();
    }
  }

  @Test
  void anOldPrivateCardIsAnsweredAfterItsWayBackHasClosed() throws Exception {
    var gate = new Gate();
    try (var rig =
        new Rig(
            new Run(
                AnswersBy.PRIVATE,
                c -> {
                  gate.pass();
                  return Response.say("Much later");
                }))) {
      FakePerson ada = ada(rig);

      ada.runs(channel(rig), "/probe");
      rig.pass(Duration.ofMinutes(31));
      gate.open();

      ada.sees("Much later");
    }
  }
}
