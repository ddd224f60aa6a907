package dev.roundtable.discord.fake;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Messages and reactions. */
final class MessageRoutes {

  private final FakeDiscord discord;

  MessageRoutes(FakeDiscord discord, FakeRest rest) {
    this.discord = discord;
    rest.route("POST", "/channels/{}/messages", this::post);
    rest.route("GET", "/channels/{}/messages", this::history);
    rest.route("GET", "/channels/{}/messages/{}", this::get);
    rest.route("PATCH", "/channels/{}/messages/{}", this::edit);
    rest.route("DELETE", "/channels/{}/messages/{}", this::delete);
    rest.route("PUT", "/channels/{}/messages/{}/reactions/{}/@me", call -> react(call, true));
    rest.route("DELETE", "/channels/{}/messages/{}/reactions/{}/@me", call -> react(call, false));
  }

  private Object post(Call call) {
    FakeChannel channel = discord.channel(call.id(0));
    channel.require(
        channel.thread() ? Permission.MESSAGE_SEND_IN_THREADS : Permission.MESSAGE_SEND);
    if (channel.type == FakeChannel.FORUM) {
      throw new ApiError(400, 50008, "Cannot send messages in a non-text channel");
    }
    discord.mayReach(channel);
    if (call.files() > 0) {
      channel.require(Permission.MESSAGE_ATTACH_FILES);
    }
    DataObject body = call.body();
    Rules.message(body, call.files());
    String nonce = body.getString("nonce", null);
    if (nonce != null && body.getBoolean("enforce_nonce", false)) {
      for (FakeMessage before : channel.messages.values()) {
        if (nonce.equals(before.nonce)) {
          return answer(before, nonce);
        }
      }
    }
    wake(channel);
    FakeMessage made = discord.add(channel, discord.bot);
    made.nonce = nonce;
    discord.fill(made, body, call.files());
    discord.created(made);
    return answer(made, nonce);
  }

  private static DataObject answer(FakeMessage message, String nonce) {
    DataObject json = DataObject.fromJson(message.json.toJson());
    return nonce == null ? json : json.put("nonce", nonce);
  }

  /** Writing in an archived thread wakes it unless it is locked. */
  void wake(FakeChannel channel) {
    if (channel.locked) {
      throw new ApiError(403, 160005, "This thread is locked");
    }
    if (channel.archived) {
      channel.archived = false;
      discord.gateway.dispatch("THREAD_UPDATE", channel.json(discord.bot.id()));
    }
  }

  private Object history(Call call) {
    FakeChannel channel = discord.channel(call.id(0));
    channel.require(Permission.MESSAGE_HISTORY);
    int limit = Integer.parseInt(call.query().getOrDefault("limit", "50"));
    if (limit < 1 || limit > 100) {
      throw ApiError.form("limit: 1 to 100");
    }
    long after = Long.parseUnsignedLong(call.query().getOrDefault("after", "0"));
    List<FakeMessage> slice =
        channel.messages.values().stream()
            .filter(message -> Long.parseUnsignedLong(message.id()) > after)
            .limit(limit)
            .toList();
    var newestFirst = new ArrayList<>(slice).reversed();
    var answer = DataArray.empty();
    newestFirst.forEach(message -> answer.add(discord.readable(message)));
    return answer;
  }

  private Object get(Call call) {
    FakeMessage message = discord.message(call.id(0), call.id(1));
    message.channel.require(Permission.MESSAGE_HISTORY);
    return discord.readable(message);
  }

  private Object edit(Call call) {
    FakeMessage message = discord.message(call.id(0), call.id(1));
    if (message.channel.archived) {
      throw new ApiError(400, 50083, "Thread is archived");
    }
    if (!message.author.equals(discord.bot)) {
      throw new ApiError(403, 50005, "Cannot edit a message authored by another user");
    }
    DataObject body = call.body();
    Rules.message(body, call.files() + Rules.list(body, "attachments").length());
    discord.fill(message, body, call.files());
    message.json.put("edited_timestamp", discord.now());
    discord.gateway.dispatch("MESSAGE_UPDATE", discord.event(message));
    return message.json;
  }

  private Object delete(Call call) {
    FakeMessage message = discord.message(call.id(0), call.id(1));
    if (message.channel.archived) {
      throw new ApiError(400, 50083, "Thread is archived");
    }
    if (!message.author.equals(discord.bot)) {
      throw ApiError.missing("Manage Messages");
    }
    discord.remove(message);
    return null;
  }

  private Object react(Call call, boolean add) {
    FakeMessage message = discord.message(call.id(0), call.id(1));
    message.channel.require(Permission.MESSAGE_ADD_REACTION);
    if (message.channel.archived) {
      throw new ApiError(400, 50083, "Thread is archived");
    }
    if (add) {
      message.reactions.add(call.id(2));
    } else {
      message.reactions.remove(call.id(2));
    }
    return null;
  }
}
