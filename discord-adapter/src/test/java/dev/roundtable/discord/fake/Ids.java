package dev.roundtable.discord.fake;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/** Snowflakes. */
final class Ids {

  private static final long EPOCH = 1_420_070_400_000L;
  private static final int SEQUENCE = 1 << 22;

  private final Clock clock;
  private final AtomicLong last = new AtomicLong();

  Ids(Clock clock) {
    this.clock = clock;
  }

  /** An id of now by the test's clock, later than all before. */
  String next() {
    long now = (clock.millis() - EPOCH) << 22;
    return Long.toUnsignedString(last.updateAndGet(before -> Math.max(before + 1, now)));
  }

  /** An id of now by the machine's clock, by which JDA judges interactions. */
  static String real() {
    long sequence = Math.floorMod(REAL.incrementAndGet(), SEQUENCE);
    return Long.toUnsignedString(((Clock.systemUTC().millis() - EPOCH) << 22) + sequence);
  }

  private static final AtomicLong REAL = new AtomicLong();
}
