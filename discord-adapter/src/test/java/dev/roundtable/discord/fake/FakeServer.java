package dev.roundtable.discord.fake;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Space;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** A server with its channels and people. */
public final class FakeServer {

  private final FakeDiscord discord;
  private final String id;
  private final String name;
  final Map<String, FakePerson> people = new LinkedHashMap<>();
  private final String joined;
  private String owner = "1";
  private int members;
  private long rights = Permissions.ORDINARY & ~Permission.VIEW_AUDIT_LOGS.getRawValue();
  private @Nullable FakeChannel system;
  @Nullable FakePerson adder;

  FakeServer(FakeDiscord discord, String id, String name) {
    this.discord = discord;
    this.id = id;
    this.name = name;
    joined = discord.now();
  }

  /** As large as if it had so many members. */
  public FakeServer of(int count) {
    members = count;
    return this;
  }

  /** Makes a channel the one for the server's own notices. */
  public FakeServer systemChannel(FakeChannel channel) {
    system = channel;
    return this;
  }

  /** Lets the bot see in the audit log who added it. */
  public void addedBy(FakePerson person) {
    adder = person;
    rights |= Permission.VIEW_AUDIT_LOGS.getRawValue();
  }

  /** Tells the bot that it has just come in, with everything that is there by now. */
  public void takesTheBotIn() {
    synchronized (discord) {
      discord.servers.put(id, this);
      discord.gateway.dispatch("GUILD_CREATE", json());
    }
  }

  /** Its id. */
  public String id() {
    return id;
  }

  /** Adds a text channel. */
  public FakeChannel channel(String channel) {
    return add(new FakeChannel(discord.ids.next(), FakeChannel.TEXT, this, null, channel));
  }

  /** Adds a forum. */
  public FakeChannel forum(String channel, String... tags) {
    var forum = new FakeChannel(discord.ids.next(), FakeChannel.FORUM, this, null, channel);
    forum.tags.addAll(List.of(tags));
    return add(forum);
  }

  private FakeChannel add(FakeChannel channel) {
    synchronized (discord) {
      discord.channels.put(channel.id, channel);
      if (discord.servers.containsKey(id)) {
        discord.gateway.dispatch("CHANNEL_CREATE", channel.json(discord.bot.id()));
      }
    }
    return channel;
  }

  /** Adds a person. */
  public FakePerson person(String person) {
    var user = new FakeUser(discord.ids.next(), person, false);
    synchronized (discord) {
      discord.users.put(user.id(), user);
      var added = new FakePerson(discord, this, user);
      people.put(person, added);
      return added;
    }
  }

  /** A channel, or a forum's posts in their order. */
  public List<Place> posts(Place.Room room) {
    synchronized (discord) {
      FakeChannel channel = discord.channel(room.id());
      return channel.type != FakeChannel.FORUM
          ? List.of(room)
          : discord.channels.values().stream()
              .filter(thread -> thread.parent == channel)
              .map(Screen::place)
              .toList();
    }
  }

  /** A channel as the core names it. */
  public Place.Room room(FakeChannel channel) {
    return new Place.Room(new Space("discord", id), channel.id);
  }

  /** Gives all permissions in a channel back. */
  public void allows(FakeChannel channel) {
    denies(channel);
  }

  /** Takes permissions from the bot in a channel. */
  public void denies(FakeChannel channel, Permission... permissions) {
    synchronized (discord) {
      channel.deny(permissions);
      discord.gateway.dispatch("CHANNEL_UPDATE", channel.json(discord.bot.id()));
    }
  }

  /** Makes somebody the owner, who else is a stranger. */
  public FakeServer ownedBy(FakePerson person) {
    owner = person.id();
    return this;
  }

  static String adminRole(String server) {
    return Long.toString(Long.parseLong(server) + 1);
  }

  DataObject unavailable() {
    return DataObject.empty().put("id", id).put("unavailable", true);
  }

  DataArray roles() {
    var everyone =
        DataObject.empty()
            .put("id", id)
            .put("name", "@everyone")
            .put("color", 0)
            .put(
                "colors",
                DataObject.empty()
                    .put("primary_color", 0)
                    .putNull("secondary_color")
                    .putNull("tertiary_color"))
            .putNull("icon")
            .putNull("unicode_emoji")
            .put("hoist", false)
            .put("position", 0)
            .put("permissions", Long.toString(rights))
            .put("managed", false)
            .put("mentionable", false)
            .put("flags", 0);
    DataObject admins =
        DataObject.fromJson(everyone.toJson())
            .put("id", adminRole(id))
            .put("name", "Admins")
            .put("position", 1)
            .put("permissions", Long.toString(Permission.MANAGE_SERVER.getRawValue()));
    return DataArray.empty().add(everyone).add(admins);
  }

  DataObject json() {
    var all = DataArray.empty();
    var threads = DataArray.empty();
    for (FakeChannel channel : discord.channels.values()) {
      if (channel.server == this && !(channel.thread() && channel.archived)) {
        (channel.thread() ? threads : all).add(channel.json(discord.bot.id()));
      }
    }
    return DataObject.empty()
        .put("id", id)
        .put("name", name)
        .put("owner_id", owner)
        .put("afk_timeout", 300)
        .put("verification_level", 0)
        .put("default_message_notifications", 0)
        .put("explicit_content_filter", 0)
        .put("mfa_level", 0)
        .put("premium_tier", 0)
        .put("nsfw_level", 0)
        .put("preferred_locale", "en-US")
        .put("system_channel_flags", 0)
        .put("member_count", Math.max(members, people.size() + 1))
        .put("roles", roles())
        .put("channels", all)
        .put("threads", threads)
        .put("members", DataArray.empty().add(discord.bot.member().put("joined_at", joined)))
        .put("emojis", DataArray.empty())
        .put("stickers", DataArray.empty())
        .put("features", DataArray.empty())
        .put("voice_states", DataArray.empty())
        .put("presences", DataArray.empty())
        .put("stage_instances", DataArray.empty())
        .put("guild_scheduled_events", DataArray.empty())
        .put("joined_at", joined)
        .put("system_channel_id", system == null ? null : system.id)
        .put("large", false)
        .put("unavailable", false);
  }
}
