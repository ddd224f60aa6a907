package dev.roundtable.discord;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import java.util.Locale;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Threads under cards, and forum posts, which are card and thread in one. */
final class Threads {

  /** Discord's longest name. */
  private static final int NAME = 100;

  /** A week, so that a question's thread outlives its reviews. */
  private static final int ARCHIVE_MINUTES = 10_080;

  /** A forum that wants a tag on every post. */
  private static final int TAG_REQUIRED = 1 << 4;

  private static final Route FORUM_POST = Route.post("channels/{channel_id}/threads");

  private final DiscordApi api;

  Threads(DiscordApi api) {
    this.api = api;
  }

  /** Opens the thread under a message; one that is there already is the same. */
  Place.Thread open(MessageRef card, Place.Room room, String name) {
    // A message's thread has the message's own id.
    var thread = new Place.Thread(room, card.id());
    var body =
        DataObject.empty().put("name", name(name)).put("auto_archive_duration", ARCHIVE_MINUTES);
    try {
      api.run(Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(room.id(), card.id()), body);
    } catch (ChatFailure e) {
      if (DiscordApi.code(e) != Failures.THREAD_EXISTS) {
        throw e;
      }
    }
    return thread;
  }

  /** Posts a card in a forum. */
  Sent post(Place.Room forum, Message card, Page page, String name, SendKey key) {
    var data = page.data(key);
    var body =
        DataObject.empty()
            .put("name", name(name))
            .put("auto_archive_duration", ARCHIVE_MINUTES)
            .put("applied_tags", tags(forum, card))
            .put("message", data.toData());
    DataObject made = api.make(FORUM_POST.compile(forum.id()), data, body);
    return sent(forum, made.getString("id"));
  }

  /** A forum post as the core knows it: its card is the first message of its thread. */
  static Sent sent(Place.Room forum, String post) {
    var thread = new Place.Thread(forum, post);
    return new Sent(new MessageRef(thread, post), thread);
  }

  /** Wakes an archived thread, so that its messages can be changed. */
  void wake(String thread) {
    api.run(
        Route.Channels.MODIFY_CHANNEL.compile(thread), DataObject.empty().put("archived", false));
  }

  /** A post without a tag is better than none. */
  private DataArray tags(Place.Room forum, Message card) {
    try {
      return fitting(api.object(Route.Channels.GET_CHANNEL.compile(forum.id()), null), card);
    } catch (ChatFailure.NotAllowed | ParsingException e) {
      return DataArray.empty();
    }
  }

  /** The tag that is called like the card's heading; any where the forum wants one. */
  private static DataArray fitting(DataObject forum, Message card) {
    DataArray there = forum.optArray("available_tags").orElseGet(DataArray::empty);
    String heading = heading(card);
    for (int i = 0; i < there.length(); i++) {
      DataObject tag = there.getObject(i);
      if (heading.startsWith(tag.getString("name").toLowerCase(Locale.ROOT))) {
        return DataArray.empty().add(tag.getString("id"));
      }
    }
    boolean required = (forum.getInt("flags", 0) & TAG_REQUIRED) != 0;
    return required && there.length() > 0
        ? DataArray.empty().add(there.getObject(0).getString("id"))
        : DataArray.empty();
  }

  private static String heading(Message card) {
    return card.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private static String name(String name) {
    String line = Markdown.oneLine(name);
    return line.isEmpty() ? "…" : Components.cut(line, NAME);
  }
}
