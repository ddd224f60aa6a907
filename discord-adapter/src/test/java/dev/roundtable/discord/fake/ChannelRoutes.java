package dev.roundtable.discord.fake;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Channels, threads, forum posts, direct conversations, people. */
final class ChannelRoutes {

  private static final List<Integer> ARCHIVE_AFTER = List.of(60, 1440, 4320, 10080);
  private static final int TAG_REQUIRED = 1 << 4;

  private final FakeDiscord discord;

  ChannelRoutes(FakeDiscord discord, FakeRest rest) {
    this.discord = discord;
    rest.route("GET", "/gateway/bot", call -> discord.gatewayBot());
    rest.route(
        "GET",
        "/users/@me",
        call -> discord.bot.json().put("mfa_enabled", true).put("locale", "en-US"));
    rest.route("GET", "/users/{}", call -> discord.user(call.id(0)).json());
    rest.route("POST", "/users/@me/channels", this::direct);
    rest.route("GET", "/channels/{}", call -> json(discord.channel(call.id(0))));
    rest.route("PATCH", "/channels/{}", this::modify);
    rest.route("POST", "/channels/{}/messages/{}/threads", this::open);
    rest.route("POST", "/channels/{}/threads", this::post);
    rest.route("GET", "/guilds/{}/threads/active", call -> threads(call.id(0), null, false));
    rest.route(
        "GET", "/channels/{}/threads/archived/public", call -> threads(null, call.id(0), true));
    rest.route("GET", "/guilds/{}/members/{}", this::member);
    rest.route("GET", "/guilds/{}/audit-logs", this::auditLog);
    rest.route("GET", "/guilds/{}/roles", call -> discord.servers.get(call.id(0)).roles());
    rest.route("GET", "/applications/@me", call -> application());
  }

  private DataObject json(FakeChannel channel) {
    channel.require(Permission.VIEW_CHANNEL);
    return channel.json(discord.bot.id());
  }

  private Object direct(Call call) {
    FakePerson person = discord.person(call.body().getString("recipient_id"));
    return person.direct().json(discord.bot.id());
  }

  private Object modify(Call call) {
    FakeChannel thread = discord.channel(call.id(0));
    DataObject body = call.body();
    if (!thread.thread()) {
      throw ApiError.missing("Manage Channels");
    }
    if (thread.locked) {
      throw ApiError.missing("Manage Threads");
    }
    thread.archived = body.getBoolean("archived", thread.archived);
    discord.gateway.dispatch("THREAD_UPDATE", json(thread));
    return json(thread);
  }

  private Object open(Call call) {
    FakeMessage card = discord.message(call.id(0), call.id(1));
    card.channel.require(Permission.CREATE_PUBLIC_THREADS);
    if (discord.channels.containsKey(card.id())) {
      throw new ApiError(400, 160004, "A thread has already been created for this message");
    }
    FakeChannel thread = thread(call.body(), card.id(), card.channel);
    card.json.put("flags", card.flags() | FakeMessage.THREAD).put("thread", json(thread));
    discord.gateway.dispatch("THREAD_CREATE", json(thread).put("newly_created", true));
    return json(thread);
  }

  private Object post(Call call) {
    FakeChannel forum = discord.channel(call.id(0));
    forum.require(Permission.MESSAGE_SEND);
    if (forum.type != FakeChannel.FORUM) {
      throw ApiError.form("type: a thread without a message");
    }
    DataObject body = call.body();
    DataObject message = body.getObject("message");
    Rules.message(message, call.files());
    DataArray tags = Rules.list(body, "applied_tags");
    if ((forum.flags & TAG_REQUIRED) != 0 && tags.length() == 0) {
      throw new ApiError(400, 40067, "A tag is required to create a forum post in this channel");
    }
    FakeChannel thread = thread(body, discord.ids.next(), forum);
    var names = new ArrayList<String>();
    for (int i = 0; i < tags.length(); i++) {
      for (int known = 0; known < forum.tags.size(); known++) {
        if (forum.tagId(known).equals(tags.getString(i))) {
          names.add(forum.tags.get(known));
        }
      }
    }
    thread.appliedTags = List.copyOf(names);
    discord.gateway.dispatch("THREAD_CREATE", json(thread).put("newly_created", true));
    FakeMessage first = discord.add(thread, discord.bot, thread.id);
    discord.fill(first, message, call.files());
    discord.created(first);
    return json(thread).put("message", first.json);
  }

  private FakeChannel thread(DataObject body, String id, FakeChannel parent) {
    String name = body.getString("name");
    if (name.isBlank() || name.length() > 100) {
      throw ApiError.form("name: 1 to 100 in length");
    }
    var thread = new FakeChannel(id, FakeChannel.PUBLIC_THREAD, parent.server, parent, name);
    thread.owner = discord.bot.id();
    thread.archiveAfter = body.getInt("auto_archive_duration", 1440);
    if (!ARCHIVE_AFTER.contains(thread.archiveAfter)) {
      throw ApiError.form("auto_archive_duration: one of " + ARCHIVE_AFTER);
    }
    discord.channels.put(id, thread);
    return thread;
  }

  private Object threads(String server, String parent, boolean archived) {
    var found = DataArray.empty();
    for (FakeChannel channel : discord.channels.values()) {
      boolean here =
          parent == null
              ? channel.server != null && channel.server.id().equals(server)
              : channel.parent != null && channel.parent.id.equals(parent);
      if (channel.thread() && here && channel.archived == archived) {
        found.add(json(channel));
      }
    }
    return DataObject.empty()
        .put("threads", found)
        .put("members", DataArray.empty())
        .put("has_more", false);
  }

  private Object application() {
    return DataObject.empty()
        .put("id", discord.bot.id())
        .put("name", "Roundtable")
        .put("description", "")
        .put("icon", null)
        .put("type", null)
        .put("verify_key", "00")
        .put("approximate_guild_count", discord.servers.size())
        .put("approximate_user_install_count", 0)
        .put("approximate_user_authorization_count", 0)
        .put("explicit_content_filter", 0)
        .put("flags_new", "0")
        .put("owner", discord.bot.json())
        .put("team", null)
        .put("eligible_oauth2_scopes", DataArray.empty())
        .put("redirect_uris", DataArray.empty())
        .put("role_connections_verification_url", null)
        .put("interactions_endpoint_url", null)
        .put("flags", discord.gateway.contentGranted() ? 1 << 19 : 0);
  }

  private Object auditLog(Call call) {
    FakePerson adder = discord.servers.get(call.id(0)).adder;
    if (adder == null) {
      throw ApiError.missing("View Audit Log");
    }
    var entry =
        DataObject.empty()
            .put("id", discord.ids.next())
            .put("action_type", 28)
            .put("user_id", adder.id())
            .put("target_id", discord.bot.id());
    return DataObject.empty().put("audit_log_entries", DataArray.empty().add(entry));
  }

  private Object member(Call call) {
    if (call.id(1).equals(discord.bot.id())) {
      return discord.bot.member();
    }
    FakePerson person = discord.people.get(call.id(1));
    if (person == null || !person.server().id().equals(call.id(0))) {
      throw ApiError.unknown(10007, "Member");
    }
    DataObject member = person.user().member();
    return person.administrator()
        ? member.put("roles", DataArray.empty().add(FakeServer.adminRole(call.id(0))))
        : member;
  }
}
