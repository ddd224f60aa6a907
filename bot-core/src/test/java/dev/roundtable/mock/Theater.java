package dev.roundtable.mock;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.testing.Core;
import java.time.Duration;

/**
 * The whole core on an adapter's fake, as {@link MockInterviewContract} drives it; made by each
 * adapter.
 */
public interface Theater extends AutoCloseable {

  /** The core. */
  Core core();

  /** A room with the bot and everybody in it. */
  Place.Room room();

  /** A person in the room; always the same for a name. */
  Player person(String name);

  /** Moves the core's clock on, and the platform's where it has one of its own. */
  default void pass(Duration time) {
    core().clock().pass(time);
  }

  /** Waits until everything that happened has arrived; what is due and to be sent is not done. */
  void settle();

  @Override
  void close();
}
