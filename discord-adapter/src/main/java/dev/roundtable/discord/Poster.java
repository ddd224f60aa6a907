package dev.roundtable.discord;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** Posts and edits messages; one that is too long for Discord becomes several. */
final class Poster {

  /** A message's flag: it carries a thread. */
  private static final int HAS_THREAD = 1 << 5;

  private final DiscordApi api;
  private final Channels channels;
  private final Pages pages;
  private final Threads threads;
  private final Parts parts;

  Poster(DiscordApi api, Channels channels, Pages pages, Threads threads, Parts parts) {
    this.api = api;
    this.channels = channels;
    this.pages = pages;
    this.threads = threads;
    this.parts = parts;
  }

  /** Posts a card and opens its thread; what does not fit into the card stands in the thread. */
  Sent ask(Place.Room room, Message card, String threadName, SendKey key) {
    List<Page> all = pages.of(card);
    Sent sent =
        channels.info(room.id()).forum()
            ? threads.post(room, card, all.get(0), threadName, key)
            : card(room, all.get(0), threadName, key);
    begin(sent.thread() == null ? room : sent.thread(), sent.message(), all);
    return sent;
  }

  private Sent card(Place.Room room, Page page, String threadName, SendKey key) {
    MessageRef card = page(room, page, key);
    try {
      return new Sent(card, threads.open(card, room, threadName));
    } catch (ChatFailure.NotAllowed e) {
      // A card without a thread helps nobody, and would stand twice once threads are allowed.
      api.run(Route.Messages.DELETE_MESSAGE.compile(room.id(), card.id()));
      throw e;
    } catch (ChatFailure e) {
      throw new ChatFailure.UnknownOutcome("the card stands, its thread may not: " + e);
    }
  }

  /** Posts a message; its first part is what is sent. */
  Sent post(Place place, Message message, SendKey key) {
    List<Page> all = pages.of(message);
    if (place instanceof Place.Room room && channels.info(room.id()).forum()) {
      Sent post = threads.post(room, message, all.get(0), message.summary(), key);
      begin(post.message().place(), post.message(), all);
      return post;
    }
    MessageRef first = page(place, all.get(0), key);
    begin(place, first, all);
    return new Sent(first, null);
  }

  /** Replaces a message; what does not fit any more stands under it. */
  void edit(MessageRef ref, Message with) {
    List<Page> all = pages.of(with);
    DataObject answer = replace(ref, all.get(0), null);
    boolean carries = (answer.getInt("flags", 0) & HAS_THREAD) != 0;
    Place place =
        carries && ref.place() instanceof Place.Room room
            ? new Place.Thread(room, ref.id())
            : ref.place();
    rest(place, ref, all);
  }

  /** Takes a message away with all its parts. */
  void delete(MessageRef ref) {
    List<MessageRef> further = parts.of(ref.place(), ref);
    remove(ref);
    further.forEach(this::remove);
    parts.keep(ref, List.of());
  }

  private void remove(MessageRef ref) {
    var route = Route.Messages.DELETE_MESSAGE.compile(Channels.channel(ref), ref.id());
    try {
      awake(ref, () -> api.run(route));
    } catch (ChatFailure.Gone alreadyDone) {
      return;
    }
  }

  /** A message that fits into one has nothing to look for. */
  private void begin(Place place, MessageRef first, List<Page> all) {
    if (all.size() == 1) {
      parts.keep(first, List.of());
    } else {
      rest(place, first, all);
    }
  }

  /** Further parts: those that stand already are brought up to date, needless ones removed. */
  private void rest(Place place, MessageRef first, List<Page> all) {
    List<MessageRef> before = parts.of(place, first);
    var now = new ArrayList<MessageRef>();
    for (int i = 1; i < all.size(); i++) {
      SendKey key = SendMark.continuation(first).part(i);
      if (i <= before.size()) {
        replace(before.get(i - 1), all.get(i), key);
        now.add(before.get(i - 1));
      } else {
        now.add(page(place, all.get(i), key));
      }
    }
    for (int i = all.size() - 1; i < before.size(); i++) {
      remove(before.get(i));
    }
    parts.keep(first, now);
  }

  private MessageRef page(Place place, Page page, SendKey key) {
    var data = page.data(key);
    DataObject made =
        api.make(
            Route.Messages.SEND_MESSAGE.compile(Channels.channel(place)),
            data,
            Page.json(data, key));
    return new MessageRef(place, made.getString("id"));
  }

  private DataObject replace(MessageRef ref, Page page, @Nullable SendKey key) {
    var route = Route.Messages.EDIT_MESSAGE.compile(Channels.channel(ref), ref.id());
    return awake(ref, () -> api.change(route, page.edit(key)));
  }

  /** An archived thread is woken first. */
  <T> T awake(MessageRef ref, Supplier<T> change) {
    try {
      return change.get();
    } catch (ChatFailure e) {
      if (DiscordApi.code(e) != Failures.THREAD_ARCHIVED) {
        throw e;
      }
      threads.wake(Channels.channel(ref));
      return change.get();
    }
  }
}
