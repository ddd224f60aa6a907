package dev.roundtable.chat;

import java.time.Duration;

/** A platform with a room and people, as the contract suite drives it; made by each adapter. */
public interface Stage extends AutoCloseable {

  /** The adapter under test. */
  ChatPlatform platform();

  /** A room with the bot and everybody in it. */
  Place.Room room();

  /** A person in the room; always the same for a name. */
  Player person(String name);

  /** Whether the platform suggests values while a command is typed. */
  default boolean completesCommands() {
    return true;
  }

  /** A bot or web hook writes a message. */
  MessageRef botWrites(Place place, String text);

  /** The platform lets somebody administer the room. */
  void makeAdmin(Player player);

  /** The platform refuses the next call for now. */
  void refuseNext(Duration retryAfter);

  /** The answer to the next call is lost, after or before the platform accepted it. */
  void loseNextAnswer(boolean accepted);

  /** The platform forbids posting in the room. */
  void forbid();

  /** The room is deleted. */
  void deleteRoom();

  /** A person takes no private messages from the bot. */
  void refusePrivateMessages(Player player);

  /** From now on the platform delivers every event twice. */
  void deliverTwice();

  /** The platform holds events back until {@link #releaseEventsReversed}. */
  void holdEvents();

  /** Delivers what was held back, the last first. */
  void releaseEventsReversed();

  /** The platform delivers once more whatever was not acknowledged. */
  void redeliverFailed();

  @Override
  void close();
}
