package dev.roundtable.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import com.slack.api.util.json.GsonFactory;
import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatEvent.RoomLost.Loss;
import dev.roundtable.chat.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns Slack's events into ours; what means nothing to us becomes nothing. */
final class EventReader {

  private static final Gson GSON = GsonFactory.createSnakeCase();

  private final Workspaces workspaces;
  private final Profiles profiles;
  private final Channels channels;
  private final MessageEvents messages;

  EventReader(Workspaces workspaces, Profiles profiles, Channels channels, MessageEvents messages) {
    this.workspaces = workspaces;
    this.profiles = profiles;
    this.channels = channels;
    this.messages = messages;
  }

  /**
   * Reads an event.
   *
   * @param team the workspace that it was sent to us for
   * @param event the envelope's {@code event}
   * @param sent when Slack made the envelope
   */
  List<ChatEvent> read(String team, JsonObject event, Instant sent) {
    String ts = text(event, "event_ts");
    Instant at = ts == null ? sent : SlackTime.instant(ts);
    String type = event.get("type").getAsString();
    return switch (type) {
      case "message" -> messages.read(team, event, at);
      case "member_joined_channel" -> List.of(joined(team, event, at));
      case "member_left_channel" -> List.of(left(team, event, at));
      case "channel_left", "group_left" -> List.of(lost(team, event, Loss.LEFT, at));
      case "channel_archive", "group_archive" -> List.of(lost(team, event, Loss.ARCHIVED, at));
      case "channel_deleted", "group_deleted" -> List.of(lost(team, event, Loss.DELETED, at));
      case "channel_unarchive", "group_unarchive" ->
          List.of(new ChatEvent.RoomRegained(room(team, event), at));
      case "channel_rename", "group_rename" -> List.of(renamed(team, event, at));
      case "app_home_opened" -> home(team, event, at).stream().toList();
      case "app_uninstalled" -> List.of(new ChatEvent.SpaceRemoved(SlackPlaces.space(team), at));
      case "tokens_revoked" ->
          botRevoked(event)
              ? List.of(new ChatEvent.SpaceRemoved(SlackPlaces.space(team), at))
              : List.of();
      default -> List.of();
    };
  }

  private ChatEvent joined(String team, JsonObject event, Instant at) {
    Place.Room room = room(team, event);
    AccountId who = account(team, event.get("user").getAsString());
    if (!isUs(who)) {
      return new ChatEvent.PersonJoinedRoom(room, profiles.actor(who, null), at);
    }
    String inviter = text(event, "inviter");
    return new ChatEvent.BotJoinedRoom(
        room,
        channels.name(room),
        inviter == null ? null : profiles.actor(account(team, inviter), null),
        at);
  }

  private ChatEvent left(String team, JsonObject event, Instant at) {
    AccountId who = account(team, event.get("user").getAsString());
    return isUs(who)
        ? lost(team, event, Loss.LEFT, at)
        : new ChatEvent.PersonLeftRoom(room(team, event), who, at);
  }

  private static ChatEvent renamed(String team, JsonObject event, Instant at) {
    JsonObject channel = event.getAsJsonObject("channel");
    Place.Room room = SlackPlaces.room(team, channel.get("id").getAsString());
    return new ChatEvent.RoomRenamed(room, channel.get("name").getAsString(), at);
  }

  private static ChatEvent lost(String team, JsonObject event, Loss loss, Instant at) {
    return new ChatEvent.RoomLost(room(team, event), loss, at);
  }

  private Optional<ChatEvent> home(String team, JsonObject event, Instant at) {
    if (!"home".equals(text(event, "tab"))) {
      return Optional.empty();
    }
    AccountId who = account(team, event.get("user").getAsString());
    return Optional.of(new ChatEvent.HomeOpened(profiles.actor(who, null), at));
  }

  private static boolean botRevoked(JsonObject event) {
    JsonElement tokens = event.get("tokens");
    JsonElement bots = tokens == null ? null : tokens.getAsJsonObject().get("bot");
    return bots != null && bots.isJsonArray() && !bots.getAsJsonArray().isEmpty();
  }

  private boolean isUs(AccountId who) {
    return workspaces.find(who.tenant()).filter(w -> w.botUser().equals(who.id())).isPresent();
  }

  private static Place.Room room(String team, JsonObject event) {
    return SlackPlaces.room(team, event.get("channel").getAsString());
  }

  private static AccountId account(String team, String user) {
    return new AccountId(SlackPlatform.NAME, team, user);
  }

  static @Nullable String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value == null || !value.isJsonPrimitive() ? null : value.getAsString();
  }

  static Message message(JsonElement json) {
    return GSON.fromJson(json, Message.class);
  }
}
