package dev.roundtable.web.tryout.store;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A message in a place.
 *
 * @param author a person's id, or null for the bot
 * @param message what the bot said; null for a person's message
 * @param text what the person wrote; empty for the bot's message
 * @param version the number of its last change
 * @param threadName the name of the thread under it, if the bot opened one
 * @param quotes the id of the message it quotes, if any
 */
public record Post(
    String id,
    Place place,
    @Nullable String author,
    @Nullable Message message,
    String text,
    Instant at,
    @Nullable Instant editedAt,
    long version,
    List<Attachment> files,
    Set<Reaction> reactions,
    @Nullable SendKey key,
    @Nullable String threadName,
    @Nullable String quotes) {

  public Post {
    files = List.copyOf(files);
    reactions = Set.copyOf(reactions);
  }

  /** Under what the core knows it. */
  public MessageRef ref() {
    return new MessageRef(place, id);
  }

  /** Whether the bot wrote it. */
  public boolean ours() {
    return author == null;
  }

  /** The thread under it, where the bot opened one. */
  public Place.@Nullable Thread thread() {
    return threadName != null && place instanceof Place.Room room
        ? new Place.Thread(room, id)
        : null;
  }

  Post changed(@Nullable Message message, String text, Instant at, long version) {
    return new Post(
        id,
        place,
        author,
        message,
        text,
        this.at,
        at,
        version,
        files,
        reactions,
        key,
        threadName,
        quotes);
  }

  Post marked(Set<Reaction> reactions, long version) {
    return new Post(
        id,
        place,
        author,
        message,
        text,
        at,
        editedAt,
        version,
        files,
        reactions,
        key,
        threadName,
        quotes);
  }
}
