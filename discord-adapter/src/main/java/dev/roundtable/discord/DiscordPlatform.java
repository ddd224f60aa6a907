package dev.roundtable.discord;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Discord as the core sees it. Text and forum channels are rooms, direct messages are Talks. */
final class DiscordPlatform implements ChatPlatform {

  /** The platform's name in keys. */
  static final String NAME = "discord";

  private static final Route REACTION =
      Route.put("channels/{channel_id}/messages/{message_id}/reactions/{reaction_code}/@me");
  private static final Route NO_REACTION =
      Route.delete("channels/{channel_id}/messages/{message_id}/reactions/{reaction_code}/@me");

  private final DiscordApi api;
  private final Poster poster;
  private final Threads threads;
  private final History history;
  private final RoomCheck rooms;
  private final Files files;
  private final Troubles troubles;

  DiscordPlatform(
      DiscordApi api,
      Poster poster,
      Threads threads,
      History history,
      RoomCheck rooms,
      Files files,
      Troubles troubles) {
    this.api = api;
    this.poster = poster;
    this.threads = threads;
    this.history = history;
    this.rooms = rooms;
    this.files = files;
    this.troubles = troubles;
  }

  @Override
  public String name() {
    return NAME;
  }

  /** As many as JDA's own queue works on at a time. */
  @Override
  public int concurrency() {
    return Pools.REST_THREADS;
  }

  @Override
  public Sent ask(Place.Room room, Message card, String threadName, SendKey key) {
    return troubles.noting(room, () -> poster.ask(room, card, threadName, key));
  }

  @Override
  public Sent post(Place place, Message message, SendKey key) {
    return troubles.noting(place, () -> poster.post(place, message, key));
  }

  @Override
  public void edit(MessageRef message, Message with) {
    poster.edit(message, with);
  }

  @Override
  public void delete(MessageRef message) {
    poster.delete(message);
  }

  @Override
  public void react(MessageRef message, Reaction reaction) {
    var route = REACTION.compile(Channels.channel(message), message.id(), emoji(reaction));
    poster.awake(message, () -> api.run(route));
  }

  @Override
  public void unreact(MessageRef message, Reaction reaction) {
    var route = NO_REACTION.compile(Channels.channel(message), message.id(), emoji(reaction));
    try {
      poster.awake(message, () -> api.run(route));
    } catch (ChatFailure.Gone alreadyDone) {
      return;
    }
  }

  /** A bot opens no conversation of several people in Discord. */
  @Override
  public Place.Talk openTalk(Set<AccountId> people) {
    if (people.size() != 1) {
      throw new ChatFailure.NotAllowed("in Discord a bot talks to one person at a time");
    }
    String user = people.iterator().next().id();
    var body = DataObject.empty().put("recipient_id", user);
    var channel = channelOf(api.object(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), body));
    return Channels.talk(channel);
  }

  private static String channelOf(DataObject channel) {
    return channel.getString("id");
  }

  /** Discord has no home page; {@code /today} is there instead. */
  @Override
  public void publishHome(AccountId account, Message message) {}

  @Override
  public boolean mayOrganize(AccountId account, Place.Room room) {
    return rooms.administers(account, room);
  }

  @Override
  public List<String> check(Place.Room room) {
    return rooms.check(room);
  }

  @Override
  public Search find(SendKey key, Place place, Instant since) {
    return history.find(key, place, since);
  }

  @Override
  public Search findAsked(SendKey key, Place.Room room, String threadName, Instant since) {
    Search search = history.find(key, room, since);
    if (search instanceof Search.Found found && found.sent().thread() == null) {
      MessageRef card = found.sent().message();
      return new Search.Found(new Sent(card, threads.open(card, room, threadName)));
    }
    return search;
  }

  @Override
  public List<ChatEvent.MessagePosted> messagesSince(Place.Thread thread, Instant since) {
    return history.messagesSince(thread, since);
  }

  @Override
  public Actor profile(AccountId account) {
    return MessageReader.actor(
        api.object(Route.Users.GET_USER.compile(account.id()), null), null, false);
  }

  @Override
  public byte[] fetch(Attachment attachment) {
    return files.fetch(attachment);
  }

  private static String emoji(Reaction reaction) {
    String sign =
        switch (reaction) {
          case COUNTED -> "✅";
        };
    return URLEncoder.encode(sign, StandardCharsets.UTF_8);
  }
}
