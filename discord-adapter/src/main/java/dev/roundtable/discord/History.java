package dev.roundtable.discord;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform.Search;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.TimeUtil;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Reads back what stands in a channel, a thread, a forum or a direct message. */
final class History {

  private static final int PAGE = 100;
  private static final int MOST_PAGES = 50;

  /** Discord's clock and ours may differ a little. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private static final Route ACTIVE = Route.get("guilds/{guild_id}/threads/active");
  private static final Route ARCHIVED = Route.get("channels/{channel_id}/threads/archived/public");

  private final DiscordApi api;
  private final Clients clients;
  private final Channels channels;
  private final MessageReader reader;

  History(DiscordApi api, Clients clients, Channels channels, MessageReader reader) {
    this.api = api;
    this.clients = clients;
    this.channels = channels;
    this.reader = reader;
  }

  Search find(SendKey key, Place place, Instant since) {
    Instant from = since.minus(SKEW);
    try {
      return place instanceof Place.Room room && channels.info(room.id()).forum()
          ? inForum(key, room, from)
          : inChannel(key, place, from);
    } catch (ChatFailure.TryAgainAfter | ChatFailure.NotAllowed e) {
      return new Search.CannotTell();
    }
  }

  private Search inChannel(SendKey key, Place place, Instant from) {
    var found = new ArrayList<DataObject>();
    boolean whole =
        each(
            Channels.channel(place),
            from,
            message -> {
              if (ours(message) && SendMark.on(message, key)) {
                found.add(message);
              }
              return found.isEmpty();
            });
    if (found.isEmpty()) {
      return whole ? new Search.Absent() : new Search.CannotTell();
    }
    DataObject message = found.get(0);
    String id = message.getString("id");
    boolean carries = message.hasKey("thread");
    return new Search.Found(
        new Sent(
            new MessageRef(place, id),
            carries && place instanceof Place.Room room ? new Place.Thread(room, id) : null));
  }

  /** A forum has no messages of its own: the first one of each new post of ours is looked at. */
  private Search inForum(SendKey key, Place.Room forum, Instant from) {
    var posts = new ArrayList<DataObject>();
    add(posts, api.object(ACTIVE.compile(forum.space().id()), null));
    add(posts, api.object(ARCHIVED.compile(forum.id()), null));
    for (DataObject post : posts) {
      String id = post.getString("id");
      boolean candidate =
          forum.id().equals(post.getString("parent_id", ""))
              && clients.self().equals(post.getString("owner_id", ""))
              && !created(id).isBefore(from);
      if (candidate && first(id).filter(message -> SendMark.on(message, key)).isPresent()) {
        return new Search.Found(Threads.sent(forum, id));
      }
    }
    return new Search.Absent();
  }

  private static void add(List<DataObject> posts, DataObject answer) {
    DataArray threads = answer.getArray("threads");
    for (int i = 0; i < threads.length(); i++) {
      posts.add(threads.getObject(i));
    }
  }

  private Optional<DataObject> first(String post) {
    try {
      return Optional.of(api.object(Route.Messages.GET_MESSAGE.compile(post, post), null));
    } catch (ChatFailure.Gone e) {
      return Optional.empty();
    }
  }

  List<ChatEvent.MessagePosted> messagesSince(Place.Thread thread, Instant since) {
    var replies = new ArrayList<ChatEvent.MessagePosted>();
    each(
        thread.id(),
        since,
        message -> {
          if (!ours(message) && !created(message.getString("id")).isBefore(since)) {
            reader.posted(thread, message).ifPresent(replies::add);
          }
          return true;
        });
    return replies;
  }

  private boolean ours(DataObject message) {
    return message.getObject("author").getString("id").equals(clients.self());
  }

  /**
   * Visits what was written since then, oldest first.
   *
   * @return whether that was all
   */
  private boolean each(String channel, Instant since, Predicate<DataObject> further) {
    long after = TimeUtil.getDiscordTimestamp(since.toEpochMilli());
    for (int page = 0; page < MOST_PAGES; page++) {
      DataArray slice =
          api.array(
              Route.Messages.GET_MESSAGE_HISTORY
                  .compile(channel)
                  .withQueryParams(
                      "limit", String.valueOf(PAGE), "after", Long.toUnsignedString(after)));
      // Discord gives the newest first.
      for (int i = slice.length() - 1; i >= 0; i--) {
        DataObject message = slice.getObject(i);
        after = Math.max(after, message.getUnsignedLong("id"));
        if (!further.test(message)) {
          return true;
        }
      }
      if (slice.length() < PAGE) {
        return true;
      }
    }
    return false;
  }

  static Instant created(String snowflake) {
    return TimeUtil.getTimeCreated(Long.parseUnsignedLong(snowflake)).toInstant();
  }
}
