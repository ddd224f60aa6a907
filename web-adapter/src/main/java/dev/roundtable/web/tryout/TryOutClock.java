package dev.roundtable.web.tryout;

import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The workspace's clock: the real one plus an offset that the store keeps. While the bot runs it
 * never goes back.
 */
public final class TryOutClock extends Clock {

  private static final Duration SHORT = Duration.ofMinutes(5);

  private final Clock real;
  private final TryOutStore store;

  public TryOutClock(Clock real, TryOutStore store) {
    this.real = real;
    this.store = store;
  }

  /** Moves on to an instant; one that is past changes nothing. */
  public synchronized void moveTo(Instant instant) {
    Duration ahead = Duration.between(instant(), instant);
    if (ahead.isPositive()) {
      store.moveClock(store.offset().plus(ahead).plusMillis(1));
    }
  }

  /**
   * Takes the time out during which the process did not run, where it was long: a visitor who comes
   * back the next day finds the group as they left it.
   */
  public synchronized void forgetTheStop() {
    Instant last = store.lastMoment();
    Duration stop = Duration.between(last, instant());
    if (stop.compareTo(SHORT) > 0) {
      store.moveClock(store.offset().minus(stop).plusMillis(1));
    }
  }

  @Override
  public Instant instant() {
    return real.instant().plus(store.offset());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new TryOutClock(real.withZone(zone), store);
  }
}
