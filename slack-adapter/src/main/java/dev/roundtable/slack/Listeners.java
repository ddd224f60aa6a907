package dev.roundtable.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.RequestType;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Hands everything that Bolt brings to the dispatcher, and waits for the acknowledgement. */
final class Listeners {

  private static final Pattern ANY = Pattern.compile("(?s).*");

  private final Dispatcher dispatcher;
  private final Answers answers;
  private final People people;
  private final Commands commands;
  private final MessageReader messages;
  private final EventDesk events;
  private final Suggestions suggestions;
  private final Texts texts;
  private final Clock clock;

  Listeners(
      Dispatcher dispatcher,
      Answers answers,
      People people,
      Commands commands,
      MessageReader messages,
      EventDesk events,
      Texts texts,
      Clock clock) {
    this.dispatcher = dispatcher;
    this.answers = answers;
    this.people = people;
    this.commands = commands;
    this.messages = messages;
    this.events = events;
    this.texts = texts;
    this.clock = clock;
    this.suggestions = new Suggestions(dispatcher, people, clock);
  }

  void register(App app) {
    app.use(
        (request, response, chain) ->
            request.getRequestType() == RequestType.Event
                ? events.take((EventRequest) request)
                : chain.next(request));
    app.command(ANY, (request, context) -> command(request.getPayload()));
    app.blockAction(ANY, (request, context) -> pressed(request.getPayload()));
    app.viewSubmission(ANY, (request, context) -> sent(request.getPayload()));
    app.messageShortcut(ANY, (request, context) -> shortcut(request.getPayload()));
    app.blockSuggestion(ANY, (request, context) -> suggestions.suggest(request.getPayload()));
  }

  private Response command(SlashCommandPayload said) {
    String team = said.getTeamId();
    Place place = SlackPlaces.of(team, said.getChannelId(), said.getChannelName(), null, null);
    var source = new Source(team, said.getUserId(), place, said.getResponseUrl(), false);
    var ack = new Ack();
    var responder =
        new PressResponder(
            answers, ack, source, answers.dialog(team, said.getTriggerId(), false), true);
    var actor = people.actor(team, said.getUserId(), said.getUserName());
    commands.run(actor, place, clock.instant(), said.getCommand(), said.getText(), responder);
    return ack.await();
  }

  private Response pressed(BlockActionPayload press) {
    var action = press.getActions().get(0);
    var id = ActionId.parse(action.getActionId());
    if (id.isEmpty()) {
      return Response.ok();
    }
    var ack = new Ack();
    if (press.getView() != null) {
      pressedInView(press, action, id.get(), ack);
    } else {
      pressedOnMessage(press, action, id.get(), ack);
    }
    return ack.await();
  }

  private void pressedOnMessage(
      BlockActionPayload press, BlockActionPayload.Action action, ActionId id, Ack ack) {
    String team = press.getTeam().getId();
    var container = press.getContainer();
    String ts =
        container != null && container.getMessageTs() != null
            ? container.getMessageTs()
            : press.getMessage() == null ? null : press.getMessage().getTs();
    Place place =
        SlackPlaces.of(
            team,
            container != null && container.getChannelId() != null
                ? container.getChannelId()
                : press.getChannel().getId(),
            press.getChannel() == null ? null : press.getChannel().getName(),
            threadOf(press),
            ts);
    boolean ephemeral = container == null ? press.getMessage() == null : container.isEphemeral();
    boolean card = ephemeral || place.key().contains("/talk/D");
    var source = new Source(team, press.getUser().getId(), place, press.getResponseUrl(), card);
    var dialog = answers.dialog(team, press.getTriggerId(), false);
    var responder = new PressResponder(answers, ack, source, dialog, false);
    MessageRef message = ephemeral || ts == null ? null : new MessageRef(place, ts);
    dispatcher.dispatch(interaction(press, action, id, place, message), responder);
  }

  private void pressedInView(
      BlockActionPayload press, BlockActionPayload.Action action, ActionId id, Ack ack) {
    String team = press.getTeam().getId();
    boolean modal = press.getView() != null && "modal".equals(press.getView().getType());
    Place place = new Place.Talk(SlackPlaces.space(team), PrivateReply.HOME);
    var nowhere = new Source(team, press.getUser().getId(), place, null, false);
    Source source = nowhere;
    if (modal) {
      var fallback = FormMemo.of(nowhere, clock.instant());
      source = FormMemo.read(press.getView().getPrivateMetadata(), fallback).source(nowhere);
    }
    var interaction = interaction(press, action, id, source.place(), null);
    var responder =
        new ViewPressResponder(
            answers,
            ack,
            source,
            answers.dialog(team, press.getTriggerId(), modal),
            modal ? press.getView().getId() : null,
            modal ? () -> {} : () -> refreshHome(interaction));
    dispatcher.dispatch(interaction, responder);
  }

  private void refreshHome(Interaction pressed) {
    dispatcher.publish(new ChatEvent.HomeOpened(pressed.actor(), clock.instant()));
  }

  private Interaction interaction(
      BlockActionPayload press,
      BlockActionPayload.Action action,
      ActionId id,
      Place place,
      @Nullable MessageRef message) {
    var user = press.getUser();
    String name = user.getName() == null ? user.getUsername() : user.getName();
    var actor = people.actor(press.getTeam().getId(), user.getId(), name);
    Instant at =
        action.getActionTs() == null ? clock.instant() : SlackTime.instant(action.getActionTs());
    return action.getSelectedOption() == null
        ? new Interaction.ButtonPressed(actor, place, at, id, message)
        : new Interaction.ChoiceMade(
            actor, place, at, id, action.getSelectedOption().getValue(), message);
  }

  private static @Nullable String threadOf(BlockActionPayload press) {
    String thread = press.getContainer() == null ? null : press.getContainer().getThreadTs();
    return thread == null && press.getMessage() != null ? press.getMessage().getThreadTs() : thread;
  }

  private Response sent(ViewSubmissionPayload form) {
    var id = ActionId.parse(form.getView().getCallbackId());
    if (id.isEmpty()) {
      return Response.ok();
    }
    String team = form.getTeam().getId();
    var user = form.getUser();
    Place home = new Place.Talk(SlackPlaces.space(team), PrivateReply.HOME);
    var nowhere = new Source(team, user.getId(), home, null, false);
    Instant now = clock.instant();
    FormMemo memo = FormMemo.read(form.getView().getPrivateMetadata(), FormMemo.of(nowhere, now));
    Source source = memo.source(nowhere);
    var ack = new Ack();
    var responder = new FormResponder(answers, texts, ack, source, memo, form.getView());
    dispatcher.dispatch(
        new Interaction.FormSubmitted(
            people.actor(team, user.getId(), user.getName()),
            source.place(),
            now,
            Instant.ofEpochMilli(memo.openedAt()),
            id.get(),
            FormReader.read(team, form.getView().getState())),
        responder);
    return ack.await();
  }

  private Response shortcut(MessageShortcutPayload used) {
    String team = used.getTeam().getId();
    var message = used.getMessage();
    Place place =
        SlackPlaces.of(
            team,
            used.getChannel().getId(),
            used.getChannel().getName(),
            message.getThreadTs(),
            message.getTs());
    var source = new Source(team, used.getUser().getId(), place, used.getResponseUrl(), false);
    var ack = new Ack();
    var responder =
        new PressResponder(
            answers, ack, source, answers.dialog(team, used.getTriggerId(), false), false);
    Instant at =
        used.getActionTs() == null ? clock.instant() : SlackTime.instant(used.getActionTs());
    dispatcher.dispatch(
        new Interaction.MessageActionUsed(
            people.actor(team, used.getUser().getId(), used.getUser().getName()),
            place,
            at,
            used.getCallbackId(),
            messages.any(place, message)),
        responder);
    return ack.await();
  }
}
