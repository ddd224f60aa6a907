package dev.roundtable.delivery;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Sent;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How an attempt ended. */
sealed interface Outcome {

  /**
   * It is done.
   *
   * @param sent what the platform accepted, for messages
   */
  record Done(@Nullable Sent sent) implements Outcome {}

  /**
   * Surely not done; try again.
   *
   * @param pause as the platform asks; zero: our own backoff
   */
  record Later(Duration pause, String why) implements Outcome {}

  /** Perhaps done: look before trying again. */
  record Unknown(String why) implements Outcome {}

  /** Perhaps done, and the platform cannot tell now, or not believably yet: look again later. */
  record LookAgain(Duration pause, boolean counts) implements Outcome {}

  /** Never. */
  record Dropped(DeliveryDropped.Reason reason, String why) implements Outcome {}

  /** The room is gone or forbids it: everything for it waits. */
  record Parked(Place.Room room, String why) implements Outcome {}
}
