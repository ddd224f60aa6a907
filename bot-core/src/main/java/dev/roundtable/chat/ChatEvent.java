package dev.roundtable.chat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a platform. Published to the features as Spring application events,
 * one transaction each; delivered perhaps twice, late and out of order, so that listeners go by
 * natural keys.
 */
public sealed interface ChatEvent extends Incoming {

  /**
   * Somebody wrote in a thread, a Talk, or in a room as a reply to a card of ours.
   *
   * @param text plain CommonMark as the person wrote it, mentions spelled as names
   * @param at the platform's time of the message, not of its arrival
   * @param quotes the message it replies to by quoting, if any
   */
  record MessagePosted(
      MessageRef message,
      Actor author,
      String text,
      List<Attachment> attachments,
      Instant at,
      @Nullable MessageRef quotes)
      implements ChatEvent {
    public MessagePosted {
      attachments = List.copyOf(attachments);
    }
  }

  /** A message was changed; {@code editedAt} orders versions. */
  record MessageEdited(
      MessageRef message,
      Actor author,
      String text,
      List<Attachment> attachments,
      Instant at,
      Instant editedAt)
      implements ChatEvent {
    public MessageEdited {
      attachments = List.copyOf(attachments);
    }
  }

  /** A message is gone. */
  record MessageDeleted(MessageRef message, Instant at) implements ChatEvent {}

  /** A thread is gone, with everything in it. */
  record ThreadDeleted(Place.Thread thread, Instant at) implements ChatEvent {}

  /** A room is gone, archived, or the bot was removed from it. */
  record RoomLost(Place.Room room, Loss loss, Instant at) implements ChatEvent {
    /** How a room was lost. */
    public enum Loss {
      DELETED,
      ARCHIVED,
      LEFT
    }
  }

  /** A room can be used again. */
  record RoomRegained(Place.Room room, Instant at) implements ChatEvent {}

  /** A room has another name. */
  record RoomRenamed(Place.Room room, String name, Instant at) implements ChatEvent {}

  /** The bot came into a room. */
  record BotJoinedRoom(Place.Room room, String roomName, @Nullable Actor inviter, Instant at)
      implements ChatEvent {}

  /** A person came into a room; that makes nobody a member. */
  record PersonJoinedRoom(Place.Room room, Actor actor, Instant at) implements ChatEvent {}

  /** A person left a room. */
  record PersonLeftRoom(Place.Room room, AccountId account, Instant at) implements ChatEvent {}

  /** A space took the bot in. */
  record SpaceInstalled(Space space, String name, @Nullable Actor installer, Instant at)
      implements ChatEvent {}

  /** A space threw the bot out or its token was revoked. */
  record SpaceRemoved(Space space, Instant at) implements ChatEvent {}

  /** A person looks at the bot's home page, where the platform has one. */
  record HomeOpened(Actor actor, Instant at) implements ChatEvent {}

  /**
   * The connection to a platform stands again: what was missed can be read back.
   *
   * @param space the space, or null for all spaces of the platform
   */
  record Reconnected(String platform, @Nullable Space space, Instant at) implements ChatEvent {}
}
