package dev.roundtable.discord;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Space;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateNameEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What happens in channels, as events of the core. Messages are read as Discord sends them, like
 * those of the history, so that nothing depends on what JDA happens to keep.
 */
final class GatewayEvents extends ListenerAdapter {

  private final EventDesk desk;
  private final Clients clients;
  private final Channels channels;
  private final MessageReader reader;
  private final Welcome welcome;
  private final BooleanSupplier readsThreads;
  private final Clock clock;

  GatewayEvents(
      EventDesk desk,
      Clients clients,
      Channels channels,
      MessageReader reader,
      Welcome welcome,
      BooleanSupplier readsThreads,
      Clock clock) {
    this.desk = desk;
    this.clients = clients;
    this.channels = channels;
    this.reader = reader;
    this.welcome = welcome;
    this.readsThreads = readsThreads;
    this.clock = clock;
  }

  @Override
  public void onRawGateway(RawGatewayEvent event) {
    DataObject it = event.getPayload();
    switch (event.getType()) {
      case "MESSAGE_CREATE" -> message(it, false);
      case "MESSAGE_UPDATE" -> message(it, true);
      case "MESSAGE_DELETE" -> deleted(it.getString("channel_id"), it.getString("id"));
      case "MESSAGE_DELETE_BULK" -> {
        DataArray ids = it.getArray("ids");
        for (int i = 0; i < ids.length(); i++) {
          deleted(it.getString("channel_id"), ids.getString(i));
        }
      }
      case "THREAD_CREATE", "THREAD_UPDATE" -> channels.learn(it);
      case "THREAD_DELETE" -> threadDeleted(it);
      case "CHANNEL_DELETE" -> channelDeleted(it);
      default -> {}
    }
  }

  private void message(DataObject json, boolean edit) {
    if (!json.hasKey("author")
        || clients.self().equals(json.getObject("author").getString("id", ""))
        || unreadable(json)) {
      return;
    }
    String channel = json.getString("channel_id");
    desk.take(
        channel,
        () -> {
          Channels.Info info = channels.info(channel).on(json.getString("guild_id", ""));
          Place place = Channels.place(info);
          if (!concerns(info, place, json)) {
            return Optional.empty();
          }
          return edit ? reader.edited(place, json) : reader.posted(place, json);
        });
  }

  /** Without the intent a message is empty; that says nothing about its text. */
  private boolean unreadable(DataObject json) {
    return !readsThreads.getAsBoolean()
        && json.getString("content", "").isEmpty()
        && json.optArray("attachments").orElseGet(DataArray::empty).isEmpty();
  }

  /**
   * Threads of ours, Talks, and in a room only replies to a card of ours. Where nobody says who
   * opened a thread, the core knows its own.
   */
  private boolean concerns(Channels.Info info, Place place, DataObject json) {
    return switch (place) {
      case Place.Talk talk -> true;
      case Place.Thread thread -> info.owner().isEmpty() || clients.self().equals(info.owner());
      case Place.Room room ->
          json.optObject("referenced_message")
              .flatMap(quoted -> quoted.optObject("author"))
              .filter(author -> clients.self().equals(author.getString("id", "")))
              .isPresent();
    };
  }

  private void deleted(String channel, String id) {
    desk.take(
        channel,
        () ->
            Optional.of(
                new ChatEvent.MessageDeleted(
                    new MessageRef(channels.place(channel), id), clock.instant())));
  }

  private void threadDeleted(DataObject json) {
    Place.Room room = room(json.getString("guild_id"), json.getString("parent_id"));
    var thread = new Place.Thread(room, json.getString("id"));
    desk.take(thread.id(), () -> Optional.of(new ChatEvent.ThreadDeleted(thread, clock.instant())));
  }

  private void channelDeleted(DataObject json) {
    Place.Room room = room(json.getString("guild_id"), json.getString("id"));
    desk.take(
        room.id(),
        () ->
            Optional.of(
                new ChatEvent.RoomLost(room, ChatEvent.RoomLost.Loss.DELETED, clock.instant())));
  }

  @Override
  public void onChannelUpdateName(ChannelUpdateNameEvent event) {
    if (!event.getChannelType().isThread() && event.isFromGuild()) {
      Place.Room room = room(event.getGuild().getId(), event.getChannel().getId());
      String name = String.valueOf(event.getNewValue());
      desk.take(
          room.id(), () -> Optional.of(new ChatEvent.RoomRenamed(room, name, clock.instant())));
    }
  }

  @Override
  public void onGuildJoin(GuildJoinEvent event) {
    Space space = space(event.getGuild().getId());
    String name = event.getGuild().getName();
    welcome.to(event.getGuild());
    desk.take(
        space.id(),
        () -> Optional.of(new ChatEvent.SpaceInstalled(space, name, null, clock.instant())));
  }

  @Override
  public void onGuildLeave(GuildLeaveEvent event) {
    Space space = space(event.getGuild().getId());
    desk.take(space.id(), () -> Optional.of(new ChatEvent.SpaceRemoved(space, clock.instant())));
  }

  @Override
  public void onReady(ReadyEvent event) {
    // One that came in while the bot was away has not heard of it yet.
    event.getJDA().getGuilds().forEach(welcome::to);
    reconnected();
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    reconnected();
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    reconnected();
  }

  private void reconnected() {
    desk.take(
        "",
        () -> Optional.of(new ChatEvent.Reconnected(DiscordPlatform.NAME, null, clock.instant())));
  }

  private static Place.Room room(String guild, String channel) {
    return new Place.Room(space(guild), channel);
  }

  private static Space space(String guild) {
    return new Space(DiscordPlatform.NAME, guild);
  }
}
