package dev.roundtable.slack.fake;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;

/** Ids that look like Slack's. */
final class FakeIds {

  private static final String SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Random random = new Random(7);
  private final Clock clock;
  private long lastMicros;

  FakeIds(Clock clock) {
    this.clock = clock;
  }

  synchronized String next(String prefix) {
    var id = new StringBuilder(prefix).append(prefix.isEmpty() ? "" : "0");
    while (id.length() < 11) {
      id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return id.toString();
  }

  /** A message's time and id; each only once. */
  synchronized String ts() {
    Instant now = clock.instant();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
    lastMicros = Math.max(micros, lastMicros + 1);
    return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
  }

  long seconds() {
    return clock.instant().getEpochSecond();
  }

  Instant now() {
    return clock.instant();
  }
}
