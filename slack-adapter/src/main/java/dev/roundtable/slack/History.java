package dev.roundtable.slack;

import com.slack.api.model.Message;
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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads back what stands in a channel, a thread or a direct message. */
final class History {

  private static final int PAGE = 200;
  private static final int MOST_PAGES = 50;

  /** Slack's clock and ours may differ a little. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private static final Logger LOG = LoggerFactory.getLogger(History.class);

  private final SlackApi api;
  private final MessageReader reader;
  private final AtomicBoolean toldOfNoHistory = new AtomicBoolean();

  History(SlackApi api, MessageReader reader) {
    this.api = api;
    this.reader = reader;
  }

  private record Slice(List<Message> messages, @Nullable String cursor) {}

  Search find(SendKey key, Place place, Instant since) {
    var found = new ArrayList<Sent>();
    try {
      boolean whole =
          each(
              place,
              since.minus(SKEW),
              message -> {
                if (SendMark.on(message, key)) {
                  found.add(sent(place, message.getTs()));
                }
              });
      if (!found.isEmpty()) {
        return new Search.Found(found.get(0));
      }
      return whole ? new Search.Absent() : new Search.CannotTell();
    } catch (ChatFailure.TryAgainAfter | ChatFailure.NotAllowed e) {
      return found.isEmpty() ? new Search.CannotTell() : new Search.Found(found.get(0));
    }
  }

  List<ChatEvent.MessagePosted> repliesSince(Place.Thread thread, Instant since) {
    var replies = new ArrayList<ChatEvent.MessagePosted>();
    try {
      each(
          thread,
          since,
          message -> {
            if (!thread.id().equals(message.getTs())) {
              reader.reply(thread, message).ifPresent(replies::add);
            }
          });
    } catch (ChatFailure.NotAllowed e) {
      if (toldOfNoHistory.compareAndSet(false, true)) {
        LOG.warn(
            "Replies that were missed while the bot was down cannot be read back ({}); doctor says"
                + " what to do",
            e.getMessage());
      }
      throw e;
    }
    replies.sort((a, b) -> a.at().compareTo(b.at()));
    return replies;
  }

  private static Sent sent(Place place, String ts) {
    return new Sent(
        new MessageRef(place, ts),
        place instanceof Place.Room room ? new Place.Thread(room, ts) : null);
  }

  private boolean each(Place place, Instant since, Consumer<Message> visitor) {
    String cursor = null;
    for (int page = 0; page < MOST_PAGES; page++) {
      Slice slice = slice(place, since, cursor);
      slice.messages().forEach(visitor);
      cursor = slice.cursor();
      if (cursor == null) {
        return true;
      }
    }
    return false;
  }

  private Slice slice(Place place, Instant since, @Nullable String cursor) {
    String team = place.space().id();
    String oldest = SlackTime.ts(since);
    if (place instanceof Place.Thread thread) {
      var answer =
          api.call(
              team,
              "conversations.replies",
              methods ->
                  methods.conversationsReplies(
                      r ->
                          r.channel(thread.room().id())
                              .ts(thread.id())
                              .oldest(oldest)
                              .inclusive(true)
                              .includeAllMetadata(true)
                              .limit(PAGE)
                              .cursor(cursor)));
      return new Slice(
          answer.getMessages(),
          next(
              answer.isHasMore(),
              answer.getResponseMetadata() == null
                  ? null
                  : answer.getResponseMetadata().getNextCursor()));
    }
    var answer =
        api.call(
            team,
            "conversations.history",
            methods ->
                methods.conversationsHistory(
                    r ->
                        r.channel(SlackPlatform.channel(place))
                            .oldest(oldest)
                            .inclusive(true)
                            .includeAllMetadata(true)
                            .limit(PAGE)
                            .cursor(cursor)));
    return new Slice(
        answer.getMessages(),
        next(
            answer.isHasMore(),
            answer.getResponseMetadata() == null
                ? null
                : answer.getResponseMetadata().getNextCursor()));
  }

  private static @Nullable String next(boolean more, @Nullable String cursor) {
    return more && cursor != null && !cursor.isEmpty() ? cursor : null;
  }
}
