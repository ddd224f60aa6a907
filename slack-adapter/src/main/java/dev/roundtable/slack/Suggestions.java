package dev.roundtable.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.bolt.response.Response;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Responder;
import java.time.Clock;
import java.util.List;

/** Suggests values while somebody types into a dialog's menu. */
final class Suggestions {

  private final Dispatcher dispatcher;
  private final People people;
  private final Clock clock;

  Suggestions(Dispatcher dispatcher, People people, Clock clock) {
    this.dispatcher = dispatcher;
    this.people = people;
    this.clock = clock;
  }

  Response suggest(BlockSuggestionPayload typing) {
    var ack = new Ack();
    if (typing.getView() == null || typing.getView().getCallbackId() == null) {
      return Response.ok();
    }
    String team = typing.getTeam().getId();
    var asked =
        new Interaction.CompletionAsked(
            people.actor(team, typing.getUser().getId(), typing.getUser().getName()),
            new Place.Talk(SlackPlaces.space(team), PrivateReply.HOME),
            clock.instant(),
            typing.getView().getCallbackId(),
            typing.getBlockId(),
            typing.getValue() == null ? "" : typing.getValue());
    dispatcher.dispatch(asked, new Suggesting(ack));
    return ack.await();
  }

  private record Suggesting(Ack ack) implements Responder {

    @Override
    public void acknowledge(AnswersBy how) {}

    @Override
    public void respond(dev.roundtable.chat.Response response) {
      throw new IllegalStateException("nobody pressed anything");
    }

    @Override
    public void suggest(List<Option> options) {
      var found =
          options.stream()
              .map(
                  option ->
                      new com.slack.api.app_backend.interactive_components.response.Option(
                          BlockKit.plain(option.label()), option.value()))
              .toList();
      ack.with(BlockSuggestionResponse.builder().options(found).build());
    }
  }
}
