package dev.roundtable.discord;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Space;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * Which place a channel is: a server's channel is a room, a thread or a forum's post is a thread in
 * it, a direct message is a Talk. What JDA does not keep, such as archived threads, Discord is
 * asked for once.
 */
final class Channels {

  private static final int MOST = 20_000;

  private final Clients clients;
  private final DiscordApi api;
  private final Map<String, Info> asked =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Info> eldest) {
              return size() > MOST;
            }
          });

  Channels(Clients clients, DiscordApi api) {
    this.clients = clients;
    this.api = api;
  }

  /**
   * What does not change about a channel.
   *
   * @param type Discord's number: 0 text, 1 direct, 10 to 12 thread, 15 and 16 forum
   * @param guild the server; empty for a direct message
   * @param parent of a thread the channel, else null
   * @param owner who opened a thread; else empty
   */
  record Info(String id, int type, String guild, @Nullable String parent, String owner) {

    /** The same with the server that an event told, where Discord did not. */
    Info on(String server) {
      return guild.isEmpty() ? new Info(id, type, server, parent, owner) : this;
    }

    boolean thread() {
      return type >= 10 && type <= 12;
    }

    boolean forum() {
      return type == 15 || type == 16;
    }
  }

  /**
   * What a channel is.
   *
   * @throws dev.roundtable.chat.ChatFailure where it is unknown and Discord does not say
   */
  Info info(String channel) {
    for (JDA shard : clients.all()) {
      GuildChannel known = shard.getGuildChannelById(channel);
      if (known != null) {
        ThreadChannel thread = known instanceof ThreadChannel t ? t : null;
        return new Info(
            channel,
            known.getType().getId(),
            known.getGuild().getId(),
            thread == null ? null : thread.getParentChannel().getId(),
            thread == null ? "" : owner(thread));
      }
    }
    Info before = asked.get(channel);
    return before != null
        ? before
        : learn(api.object(Route.Channels.GET_CHANNEL.compile(channel), null));
  }

  private static String owner(ThreadChannel thread) {
    return thread.getOwnerIdLong() == 0 ? "" : thread.getOwnerId();
  }

  /** Keeps what Discord told about a channel. */
  Info learn(DataObject channel) {
    var info =
        new Info(
            channel.getString("id"),
            channel.getInt("type"),
            channel.getString("guild_id", ""),
            channel.getString("parent_id", null),
            channel.getString("owner_id", ""));
    asked.put(info.id(), info);
    return info;
  }

  /** The place of a channel. */
  Place place(String channel) {
    return place(info(channel));
  }

  static Place place(Info info) {
    if (info.guild().isEmpty()) {
      return talk(info.id());
    }
    var space = new Space(DiscordPlatform.NAME, info.guild());
    return info.thread() && info.parent() != null
        ? new Place.Thread(new Place.Room(space, info.parent()), info.id())
        : new Place.Room(space, info.id());
  }

  static Place.Talk talk(String channel) {
    return new Place.Talk(new Space(DiscordPlatform.NAME, Space.PRIVATE), channel);
  }

  /** The channel in which a place's messages stand. */
  static String channel(Place place) {
    return switch (place) {
      case Place.Room room -> room.id();
      case Place.Thread thread -> thread.id();
      case Place.Talk talk -> talk.id();
    };
  }

  static String channel(MessageRef message) {
    return channel(message.place());
  }
}
