package dev.roundtable.chat;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A chat platform, as the core needs it: the port that Slack, Discord and the try-out implement.
 * Every method may throw a {@link ChatFailure}; none is called inside a database transaction.
 */
public interface ChatPlatform extends Posting, Reading {

  /** The platform's name in keys: {@code slack}, {@code discord}, {@code tryout}. */
  String name();

  /** How many calls the platform may be given at the same time. */
  default int concurrency() {
    return 64;
  }

  /** Opens (or finds again) the private conversation with these one to four people. */
  Place.Talk openTalk(Set<AccountId> people);

  /** Shows a person their home page, where the platform has one; else does nothing. */
  void publishHome(AccountId account, Message message);

  /** Whether the platform itself lets the person administer the room or its space. */
  boolean mayOrganize(AccountId account, Place.Room room);

  /** What stands in the way of using the room; empty when all is well. One plain line each. */
  List<String> check(Place.Room room);

  /** Sent messages looked for by key: found, surely absent, or the platform cannot tell. */
  sealed interface Search {
    /** It was sent. */
    record Found(Sent sent) implements Search {}

    /** It was surely not sent. */
    record Absent() implements Search {}

    /** The platform cannot tell now. */
    record CannotTell() implements Search {}
  }

  /**
   * Looks for a message of ours that carries this key.
   *
   * @param since a little before the first attempt to send it
   */
  Search find(SendKey key, Place place, Instant since);

  /**
   * Looks for a card that was asked. It is found with its thread, which is opened now if that had
   * not happened; for that a platform whose threads have names needs the name.
   *
   * @param since a little before the first attempt to send it
   */
  default Search findAsked(SendKey key, Place.Room room, String threadName, Instant since) {
    return find(key, room, since);
  }
}
