package dev.roundtable.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes events to the core. One that fails is not acknowledged: Slack brings it again. */
final class EventDesk {

  private static final Logger LOG = LoggerFactory.getLogger(EventDesk.class);

  private final Dispatcher dispatcher;
  private final EventReader reader;
  private final Workspaces workspaces;
  private final Clock clock;

  EventDesk(Dispatcher dispatcher, EventReader reader, Workspaces workspaces, Clock clock) {
    this.dispatcher = dispatcher;
    this.reader = reader;
    this.workspaces = workspaces;
    this.clock = clock;
  }

  private String team(EventRequest request) {
    String told = request.getContext().getTeamId();
    return told != null
        ? told
        : workspaces.all().stream().findFirst().map(Workspace::team).orElse("unknown");
  }

  Response take(EventRequest request) {
    JsonObject envelope =
        JsonParser.parseString(request.getRequestBodyAsString()).getAsJsonObject();
    String team = team(request);
    JsonObject event = envelope.getAsJsonObject("event");
    if (event == null || !event.has("type")) {
      return Response.ok();
    }
    Instant sent =
        envelope.has("event_time")
            ? Instant.ofEpochSecond(envelope.get("event_time").getAsLong())
            : clock.instant();
    try {
      for (ChatEvent ours : reader.read(team, event, sent)) {
        dispatcher.publish(ours);
      }
      return Response.ok();
    } catch (RuntimeException e) {
      LOG.error("The event {} was not taken; Slack will bring it again", request.getEventType(), e);
      return Response.error(500);
    }
  }
}
