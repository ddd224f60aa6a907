package dev.roundtable.web.tryout.play;

import dev.roundtable.delivery.Deliveries;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.web.tryout.TryOutClock;
import dev.roundtable.web.tryout.platform.Courier;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Lets time pass: stops wherever something is due on the way, and waits until it is done. */
final class Time {

  /** Stops on the way; a guard against something that is due for ever. */
  private static final int MOST_STOPS = 400;

  /** What is still due although it was just beaten is tried again this much later. */
  private static final Duration AGAIN = Duration.ofSeconds(30);

  private final TryOutClock clock;
  private final Courier courier;
  private final Heartbeat heartbeat;
  private final Deliveries deliveries;

  Time(TryOutClock clock, Courier courier, Heartbeat heartbeat, Deliveries deliveries) {
    this.clock = clock;
    this.courier = courier;
    this.heartbeat = heartbeat;
    this.deliveries = deliveries;
  }

  /** Does everything that is due now. */
  void settle() {
    courier.walk();
    heartbeat.beat();
    deliveries.drain();
  }

  /** Moves on to an instant. */
  void passTo(Instant target) {
    settle();
    for (int stop = 0; stop < MOST_STOPS; stop++) {
      Optional<Instant> due = nextDue();
      if (due.isEmpty() || !due.get().isBefore(target)) {
        break;
      }
      Instant now = clock.instant();
      clock.moveTo(due.get().isAfter(now) ? due.get() : now.plus(AGAIN));
      settle();
      if (!clock.instant().isBefore(target)) {
        break;
      }
    }
    clock.moveTo(target);
    settle();
  }

  private Optional<Instant> nextDue() {
    return Stream.of(heartbeat.nextDue(), deliveries.nextDue())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }
}
