package dev.roundtable.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Slack's message events: said, changed, deleted. What is said in a channel itself is skipped. */
final class MessageEvents {

  private final MessageReader reader;

  MessageEvents(MessageReader reader) {
    this.reader = reader;
  }

  List<ChatEvent> read(String team, JsonObject event, Instant at) {
    String subtype = EventReader.text(event, "subtype");
    return switch (subtype == null ? "" : subtype) {
      case "message_changed" -> changed(team, event, at);
      case "message_deleted" -> deleted(team, event, at);
      default -> said(team, event);
    };
  }

  private List<ChatEvent> said(String team, JsonObject event) {
    Message message = EventReader.message(event);
    Place place = place(team, event, message);
    if (place instanceof Place.Room) {
      return List.of();
    }
    return List.copyOf(reader.reply(place, message).stream().toList());
  }

  /** Slack reports unfurled links and new replies as changes too; only words and files matter. */
  private List<ChatEvent> changed(String team, JsonObject event, Instant at) {
    Message message = EventReader.message(event.get("message"));
    Place place = place(team, event, message);
    if ("tombstone".equals(message.getSubtype())) {
      return List.of(new ChatEvent.MessageDeleted(new MessageRef(place, message.getTs()), at));
    }
    JsonElement previous = event.get("previous_message");
    Message before = previous == null ? null : EventReader.message(previous);
    if (place instanceof Place.Room || !reader.counts(place, message) || same(before, message)) {
      return List.of();
    }
    return List.of(
        new ChatEvent.MessageEdited(
            new MessageRef(place, message.getTs()),
            reader.author(place, message),
            reader.text(place, message),
            reader.attachments(place, message),
            SlackTime.instant(message.getTs()),
            edited(before, message, at)));
  }

  private static boolean same(@Nullable Message before, Message after) {
    return before != null
        && Objects.equals(before.getText(), after.getText())
        && files(before).equals(files(after));
  }

  private static List<String> files(Message message) {
    return message.getFiles() == null
        ? List.of()
        : message.getFiles().stream().map(File::getId).toList();
  }

  private static Instant edited(@Nullable Message before, Message after, Instant at) {
    String now = after.getEdited() == null ? null : after.getEdited().getTs();
    String then = before == null || before.getEdited() == null ? null : before.getEdited().getTs();
    return now == null || now.equals(then) ? at : SlackTime.instant(now);
  }

  private static List<ChatEvent> deleted(String team, JsonObject event, Instant at) {
    String ts = EventReader.text(event, "deleted_ts");
    JsonElement previous = event.get("previous_message");
    if (ts == null || previous == null) {
      return List.of();
    }
    Place place = place(team, event, EventReader.message(previous));
    var gone = new ChatEvent.MessageDeleted(new MessageRef(place, ts), at);
    return place instanceof Place.Room room
        ? List.of(gone, new ChatEvent.ThreadDeleted(new Place.Thread(room, ts), at))
        : List.of(gone);
  }

  private static Place place(String team, JsonObject event, Message message) {
    return SlackPlaces.of(
        team,
        event.get("channel").getAsString(),
        EventReader.text(event, "channel_type"),
        message.getThreadTs(),
        message.getTs());
  }
}
