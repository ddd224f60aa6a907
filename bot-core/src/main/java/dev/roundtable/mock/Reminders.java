package dev.roundtable.mock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When somebody who prepares at home is reminded: at half of the time, the day before, and when it
 * is time.
 */
record Reminders(Instant agreed, Instant starts) {

  private static final Duration DAY = Duration.ofDays(1);

  /** One of them. */
  record Reminder(Kind kind, Instant at) {}

  /** What a reminder is for. */
  enum Kind {
    HALF,
    DAY_BEFORE,
    NOW
  }

  /** All of them in order; the day before is left out where half of the time comes later. */
  List<Reminder> all() {
    var all = new ArrayList<Reminder>();
    Instant half = agreed.plus(Duration.between(agreed, starts).dividedBy(2));
    all.add(new Reminder(Kind.HALF, half));
    if (starts.minus(DAY).isAfter(half)) {
      all.add(new Reminder(Kind.DAY_BEFORE, starts.minus(DAY)));
    }
    all.add(new Reminder(Kind.NOW, starts));
    return all;
  }

  /** The one that comes after so many were given. */
  Optional<Reminder> after(int given) {
    return all().stream().skip(given).findFirst();
  }
}
