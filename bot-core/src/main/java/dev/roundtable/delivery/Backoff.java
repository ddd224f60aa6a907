package dev.roundtable.delivery;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Waits that double from one second to five minutes, blurred so that lanes do not come at once. */
final class Backoff {

  private static final long FIRST = Duration.ofSeconds(1).toMillis();
  private static final long LONGEST = Duration.ofMinutes(5).toMillis();
  private static final int DOUBLINGS = 9;

  private final RandomGenerator random;

  Backoff(RandomGenerator random) {
    this.random = random;
  }

  /**
   * The wait after so many failures in a row.
   *
   * @param failures 1 for the first
   */
  Duration after(int failures) {
    long wait = Math.min(LONGEST, FIRST << Math.min(Math.max(failures - 1, 0), DOUBLINGS));
    return Duration.ofMillis(Math.round(wait * (0.75 + 0.5 * random.nextDouble())));
  }

  /** A wait that a platform asked for, never cut short. */
  Duration atLeast(Duration asked) {
    return asked.plusMillis(Math.round(250 * random.nextDouble()));
  }
}
