package dev.roundtable.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.roundtable.testing.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

class DispatcherTest {

  private static final Actor ADA =
      new Actor(new AccountId("fake", "space", "ada"), "Ada", null, false);
  private static final Place.Room ROOM = new Place.Room(new Space("fake", "space"), "general");
  private static final Form FORM =
      new Form(
          ActionId.of("x"),
          "A form",
          "Send",
          null,
          List.of(new Input.ShortText("a", "A", "", true, 100, null)));

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-23T12:00:00Z"));
  private final TestBot.Features features = new TestBot.Features();
  private TestBot bot;

  @Test
  void whatIsDoneInTimeIsNotAcknowledgedFirst() throws Exception {
    command("quick", AnswersBy.PRIVATE, call -> Response.say("done"));
    Notes notes = run("quick");
    assertThat(notes.text()).isEqualTo("done");
    bot.timing.timeIsUp();
    assertThat(notes.told).containsExactly("Private");
  }

  @Test
  void anAcknowledgementNeverFollowsTheResponse() {
    var notes = new Notes(false);
    var offers = new FormOffers(new Texts(), clock);
    var answering = new Answering(press(ActionId.of("x")), AnswersBy.PRIVATE, notes, offers);
    answering.respond(Response.say("done"));
    answering.acknowledge();
    answering.respond(Response.say("again"));
    assertThat(notes.told).containsExactly("Private");
  }

  @Test
  void whatIsLateIsAcknowledgedAsDeclared() throws Exception {
    for (AnswersBy how : List.of(AnswersBy.PRIVATE, AnswersBy.UPDATE)) {
      features.commands.clear();
      command("slow", how, call -> late(Response.say("done")));
      Notes notes = run("slow");
      assertThat(notes.text()).isEqualTo("done");
      assertThat(notes.told).containsExactly("acknowledged " + how, "Private");
    }
  }

  @Test
  void aLateFormStandsBehindAButtonThatOpensItAtOnce() throws Exception {
    command("slow", AnswersBy.FORM, call -> late(new Response.OpenForm(FORM)));
    Notes notes = run("slow");
    notes.text();
    assertThat(notes.told).containsExactly("acknowledged PRIVATE", "Private");
    Button open = button(notes);
    assertThat(open.label()).isEqualTo("A form");
    assertThat(bot.get(Dispatcher.class).answersBy(press(open.action()))).isEqualTo(AnswersBy.FORM);
    Notes pressed = new Notes(false);
    dispatch(press(open.action()), pressed);
    assertThat(pressed.response.get(10, TimeUnit.SECONDS)).isEqualTo(new Response.OpenForm(FORM));
  }

  @Test
  void whereAFormCanBeOpenedLateItIs() throws Exception {
    command("slow", AnswersBy.FORM, call -> late(new Response.OpenForm(FORM)));
    var notes = new Notes(true);
    dispatch(new Interaction.CommandRun(ADA, ROOM, clock.instant(), "slow", Map.of()), notes);
    notes.text();
    assertThat(notes.told).containsExactly("acknowledged FORM", "OpenForm");
  }

  @Test
  void afterARestartTheButtonOfALateFormRunsAgainWhatLedToIt() throws Exception {
    features.actions.add(
        ContractFeatures.action(
            "daily.answer",
            AnswersBy.FORM,
            (press, value) ->
                press.action().argument().equals("17") ? late(new Response.OpenForm(FORM)) : null));
    Notes notes = new Notes(false);
    dispatch(press(ActionId.of("daily.answer", "17")), notes);
    notes.text();
    Button open = button(notes);
    bot = null;
    Notes pressed = new Notes(true);
    dispatch(press(open.action()), pressed);
    assertThat(pressed.response.get(10, TimeUnit.SECONDS)).isEqualTo(new Response.OpenForm(FORM));
  }

  @Test
  void whatAFormIsAboutIsReadOnTheCardThatOffersItAndNotAskedTwice() throws Exception {
    var about =
        new Form(
            FORM.action(), FORM.title(), FORM.submit(), Message.text("Read this."), FORM.inputs());
    command("slow", AnswersBy.FORM, call -> late(new Response.OpenForm(about)));
    Notes notes = run("slow");
    assertThat(notes.text()).contains("Read this.");
    Notes pressed = new Notes(false);
    dispatch(press(button(notes).action()), pressed);
    assertThat(pressed.response.get(10, TimeUnit.SECONDS)).isEqualTo(new Response.OpenForm(FORM));
  }

  @Test
  void anOfferedFormIsForOnePersonAndAQuarterOfAnHour() throws Exception {
    command("slow", AnswersBy.FORM, call -> late(new Response.OpenForm(FORM)));
    Notes notes = run("slow");
    notes.text();
    ActionId open = button(notes).action();
    var ben = new Actor(new AccountId("fake", "space", "ben"), "Ben", null, false);
    Notes his = new Notes(false);
    dispatch(new Interaction.ButtonPressed(ben, ROOM, clock.instant(), open, null), his);
    assertThat(his.text()).contains("expired");
    clock.pass(Duration.ofMinutes(16));
    Notes late = new Notes(false);
    dispatch(press(open), late);
    assertThat(late.text()).contains("expired", "/today");
  }

  @Test
  void aFailureBecomesAReferenceCode() throws Exception {
    command(
        "fail",
        AnswersBy.PRIVATE,
        call -> {
          throw new IllegalStateException("secret detail");
        });
    assertThat(run("fail").text())
        .containsPattern("code: [2-9A-Z]{6}")
        .doesNotContain("secret detail");
  }

  @Test
  void guardsAreAskedWithTheCommandsAudience() throws Exception {
    features.guards.add(
        (audience, interaction) ->
            audience == CommandSpec.Audience.ORGANIZERS
                ? Optional.of(new Response.Refusal(Message.text("organizers only")))
                : Optional.empty());
    command("all", AnswersBy.PRIVATE, call -> Response.say("done"));
    Command plain = ContractFeatures.command("x", AnswersBy.PRIVATE, c -> Response.say("done"));
    features.commands.add(
        new Command() {
          @Override
          public CommandSpec spec() {
            return new CommandSpec("some", "Does", List.of(), CommandSpec.Audience.ORGANIZERS);
          }

          @Override
          public AnswersBy answersBy() {
            return AnswersBy.PRIVATE;
          }

          @Override
          public Response run(Interaction.CommandRun call) {
            return plain.run(call);
          }
        });
    assertThat(run("all").text()).isEqualTo("done");
    assertThat(run("some").text()).isEqualTo("organizers only");
  }

  @Test
  void moreThanTwentyCommandsAMinuteAreTooMany() throws Exception {
    command("quick", AnswersBy.PRIVATE, call -> Response.say("done"));
    for (int i = 0; i < 20; i++) {
      assertThat(run("quick").text()).isEqualTo("done");
      clock.pass(Duration.ofSeconds(2));
    }
    assertThat(run("quick").text()).contains("more than 20 commands");
    clock.pass(Duration.ofSeconds(21));
    assertThat(run("quick").text()).isEqualTo("done");
  }

  @Test
  void aCommandButtonRunsTheCommand() throws Exception {
    command("today", AnswersBy.PRIVATE, call -> Response.say("today at " + call.path()));
    Notes notes = new Notes(false);
    dispatch(press(CommandButton.of("today", "Show").action()), notes);
    assertThat(notes.text()).isEqualTo("today at today");
  }

  @Test
  void anExpiredButtonOffersToday() throws Exception {
    command("today", AnswersBy.PRIVATE, call -> Response.say("today"));
    Notes notes = new Notes(false);
    dispatch(press(ActionId.of("gone.feature", "1")), notes);
    assertThat(notes.text()).contains("expired", "/today");
    assertThat(button(notes).label()).isEqualTo("Show today");
  }

  @Test
  void twoHandlersOfOneKindAreRefusedAtStart() {
    features.actions.add(ContractFeatures.action("a.b", AnswersBy.PRIVATE, (p, v) -> null));
    features.actions.add(ContractFeatures.action("a.b", AnswersBy.PRIVATE, (p, v) -> null));
    assertThatThrownBy(() -> new TestBot(features, clock))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a.b");
  }

  @Test
  void aPostscriptIsAddedToWhatIsSaidInPrivate() throws Exception {
    features.postscripts.add(actor -> List.of(new Block.Text("By the way, " + actor.name())));
    features.postscripts.add(
        actor -> {
          throw new IllegalStateException("a bug that must not hide the answer");
        });
    command("quick", AnswersBy.PRIVATE, call -> Response.say("done"));
    assertThat(run("quick").text()).isEqualTo("done\nBy the way, Ada");
  }

  @Test
  void anEventThatMeetsALockIsTriedAgainAndABugIsNot() {
    var attempts = new ArrayList<Object>();
    features.events =
        event -> {
          attempts.add(event);
          if (attempts.size() < 3) {
            throw new CannotAcquireLockException("locked");
          }
        };
    var event = new ChatEvent.RoomRegained(ROOM, clock.instant());
    bot().get(Dispatcher.class).publish(event);
    assertThat(attempts).hasSize(3);

    bot = null;
    features.events =
        e -> {
          attempts.add(e);
          throw new IllegalStateException("a bug");
        };
    assertThatThrownBy(() -> bot().get(Dispatcher.class).publish(event))
        .isInstanceOf(IllegalStateException.class);
    assertThat(attempts).hasSize(4);
  }

  private Response late(Response response) {
    bot().timing.timeIsUp();
    return response;
  }

  private void command(
      String path,
      AnswersBy how,
      java.util.function.Function<Interaction.CommandRun, Response> run) {
    bot = null;
    features.commands.add(ContractFeatures.command(path, how, run));
  }

  private TestBot bot() {
    if (bot == null) {
      bot = new TestBot(features, clock);
    }
    return bot;
  }

  private Notes run(String path) {
    var notes = new Notes(false);
    dispatch(new Interaction.CommandRun(ADA, ROOM, clock.instant(), path, Map.of()), notes);
    return notes;
  }

  private Interaction.ButtonPressed press(ActionId action) {
    return new Interaction.ButtonPressed(ADA, ROOM, clock.instant(), action, null);
  }

  private void dispatch(Interaction interaction, Responder responder) {
    bot().get(Dispatcher.class).dispatch(interaction, responder);
  }

  private static Button button(Notes notes) throws Exception {
    Message message =
        switch (notes.response.get(10, TimeUnit.SECONDS)) {
          case Response.Private said -> said.message();
          case Response.Refusal refusal -> refusal.message();
          default -> throw new AssertionError("no card: " + notes.told);
        };
    return FakeText.buttons(message).getFirst();
  }
}
