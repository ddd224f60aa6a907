package dev.roundtable.mock;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.testing.Core;

/**
 * The whole core on an adapter's fake, with the guide {@code classpath:testing/mock-guide.yaml}, as
 * {@link MockInterviewContract} drives it; made by each adapter.
 */
public interface Theater extends AutoCloseable {

  /** The guides that the core is to read. */
  String GUIDES = "classpath:testing/mock-guide.yaml";

  /** The core. */
  Core core();

  /** A room with the bot and everybody in it. */
  Place.Room room();

  /** A person in the room; always the same for a name. */
  Player person(String name);

  /** Waits until everything that happened has arrived; what is due and to be sent is not done. */
  void settle();

  @Override
  void close();
}
