package dev.roundtable.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves on everything that is due, by the injected clock. Quartz beats it; so do tests, and whoever
 * moves the clock.
 */
@Component
public class Heartbeat {

  private static final Logger log = LoggerFactory.getLogger(Heartbeat.class);
  private static final int BATCH = 200;

  /** Rounds after which a beat ends though rows are left: a guard against a sweep that loops. */
  private static final int MAX_ROUNDS = 10_000;

  private final List<Sweep> sweeps;
  private final Clock clock;
  private final ReentrantLock beating = new ReentrantLock();

  Heartbeat(List<Sweep> sweeps, Clock clock) {
    this.sweeps = List.copyOf(sweeps);
    this.clock = clock;
  }

  /** Sweeps until nothing is due. One beat at a time; a second caller waits for the first. */
  public void beat() {
    beating.lock();
    try {
      int rounds = 0;
      while (round() && rounds++ < MAX_ROUNDS) {}
    } finally {
      beating.unlock();
    }
  }

  /** The next instant at which anything is due; in the past when something is due now. */
  public Optional<Instant> nextDue() {
    return sweeps.stream()
        .map(Sweep::nextDue)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  private boolean round() {
    boolean moved = false;
    for (Sweep sweep : sweeps) {
      try {
        moved |= sweep.sweep(clock.instant(), BATCH) > 0;
      } catch (RuntimeException e) {
        log.error("sweeping {} failed; it is tried again at the next beat", sweep.name(), e);
      }
    }
    return moved;
  }
}
