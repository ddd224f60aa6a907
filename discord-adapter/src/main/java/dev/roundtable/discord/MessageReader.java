package dev.roundtable.discord;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Space;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/** Discord's messages, as events bring them and history returns them, as the core knows them. */
final class MessageReader {

  /** A person's own words, or their reply; all others are Discord's notes, such as of a pin. */
  private static final Set<Integer> WRITTEN = Set.of(0, 19);

  private static final int REPLY = 19;
  private static final int VOICE = 1 << 13;
  private static final int FORWARD = 1;

  private final WrittenText texts;
  private final Clock clock;

  MessageReader(WrittenText texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /** A message that a person, a bot or a web hook wrote; empty for Discord's own notes. */
  Optional<ChatEvent.MessagePosted> posted(Place place, DataObject message) {
    if (!WRITTEN.contains(message.getInt("type", 0))) {
      return Optional.empty();
    }
    String id = message.getString("id");
    return Optional.of(
        new ChatEvent.MessagePosted(
            new MessageRef(place, id),
            author(message),
            texts.read(message),
            attachments(message),
            History.created(id),
            quoted(place, message)));
  }

  /** An edit; empty where it was not the author who changed something. */
  Optional<ChatEvent.MessageEdited> edited(Place place, DataObject message) {
    String edited = message.getString("edited_timestamp", null);
    // Discord says null where it only adds a preview; who says nothing means an edit of now.
    boolean unsaid = !message.hasKey("edited_timestamp") && message.hasKey("content");
    if ((edited == null && !unsaid) || !message.hasKey("author")) {
      return Optional.empty();
    }
    Instant at = edited == null ? clock.instant() : OffsetDateTime.parse(edited).toInstant();
    return posted(place, message)
        .map(
            now ->
                new ChatEvent.MessageEdited(
                    now.message(), now.author(), now.text(), now.attachments(), now.at(), at));
  }

  static Actor author(DataObject message) {
    DataObject user = message.getObject("author");
    String nick =
        message.optObject("member").map(member -> member.getString("nick", null)).orElse(null);
    boolean hook = message.getString("webhook_id", null) != null;
    return actor(user, nick, hook);
  }

  /** A user; by the name that the server gave them, else their own. */
  static Actor actor(DataObject user, @Nullable String nick, boolean hook) {
    String name = nick;
    if (name == null) {
      name = user.getString("global_name", null);
    }
    if (name == null) {
      name = user.getString("username", "someone");
    }
    return new Actor(
        account(user.getString("id")), name, null, hook || user.getBoolean("bot", false));
  }

  static AccountId account(String user) {
    return new AccountId(DiscordPlatform.NAME, Space.PRIVATE, user);
  }

  static List<Attachment> attachments(DataObject message) {
    boolean voice = (message.getInt("flags", 0) & VOICE) != 0;
    var found = new ArrayList<Attachment>();
    DataArray all = message.optArray("attachments").orElseGet(DataArray::empty);
    for (int i = 0; i < all.length(); i++) {
      found.add(attachment(all.getObject(i), voice));
    }
    return found;
  }

  /** The address is what the bytes are had by. */
  private static Attachment attachment(DataObject file, boolean voice) {
    return new Attachment(
        file.getString("url", ""),
        file.getString("filename", "file"),
        file.getString("content_type", "application/octet-stream"),
        file.getLong("size", 0),
        voice);
  }

  private static @Nullable MessageRef quoted(Place place, DataObject message) {
    if (message.getInt("type", 0) != REPLY) {
      return null;
    }
    DataObject reference = message.optObject("message_reference").orElse(null);
    if (reference == null || reference.getInt("type", 0) == FORWARD) {
      return null;
    }
    String id = reference.getString("message_id", null);
    if (id == null) {
      return null;
    }
    boolean elsewhere = !Channels.channel(place).equals(reference.getString("channel_id", ""));
    return place instanceof Place.Thread thread && elsewhere
        ? new MessageRef(thread.room(), id)
        : new MessageRef(place, id);
  }
}
