package dev.roundtable.delivery;

import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.ErrorDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what the outbox holds: in the background while the application runs, and on demand by
 * {@link #drain}. What is committed in this process leaves at once; the table is looked at from
 * time to time for what waited, was left by a crash or was written elsewhere.
 */
@Component
public class Deliveries implements SmartLifecycle {

  private static final Duration LONGEST_DRAIN = Duration.ofSeconds(60);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final LanePool pool;
  private final Upkeep upkeep;
  private final Marking marking;
  private final WorkRows rows;
  private final ChatPlatforms platforms;
  private final ErrorDesk errors;
  private final DeliverySettings settings;
  private final boolean polls;
  private volatile @Nullable Thread thread;

  Deliveries(
      LanePool pool,
      Upkeep upkeep,
      Marking marking,
      WorkRows rows,
      ChatPlatforms platforms,
      ErrorDesk errors,
      DeliverySettings settings,
      @Value("${roundtable.delivery.poll.enabled:true}") boolean polls) {
    this.pool = pool;
    this.upkeep = upkeep;
    this.marking = marking;
    this.rows = rows;
    this.platforms = platforms;
    this.errors = errors;
    this.settings = settings;
    this.polls = polls;
  }

  /**
   * Sends everything that is due now and waits until that is done, for a minute at most. What a
   * platform refuses for now waits for a later time and is not waited for.
   *
   * @return how many deliveries came to an end meanwhile
   */
  public long drain() {
    long before = marking.finished();
    long end = System.nanoTime() + LONGEST_DRAIN.toNanos();
    upkeep.dropOverdue();
    do {
      pool.scan();
      while ((pool.canStart() || pool.isBusy()) && System.nanoTime() < end) {
        long seen = pool.changes();
        pool.turn();
        if (pool.isBusy() && !pool.canStart()) {
          await(seen, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
      }
      pool.scan();
    } while (pool.canStart() && System.nanoTime() < end);
    return marking.finished() - before;
  }

  /** When the next delivery to a connected platform is due, parked ones left out. */
  public Optional<Instant> nextDue() {
    return platforms.all().stream()
        .flatMap(platform -> rows.nextDue(platform.name()).stream())
        .min(Comparator.naturalOrder());
  }

  @Override
  public boolean isAutoStartup() {
    return polls;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  @Override
  public synchronized void start() {
    if (thread == null) {
      // known before it runs: it ends as soon as it is not the one that is known
      Thread fresh = Thread.ofPlatform().name("deliveries").daemon().unstarted(this::run);
      thread = fresh;
      fresh.start();
    }
  }

  @Override
  public void stop() {
    Thread running = thread;
    thread = null;
    try {
      if (running != null) {
        pool.changed();
        running.join(PATIENCE);
      }
      pool.awaitRest(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    long nextPoll = System.nanoTime();
    long nextKeeping = nextPoll;
    while (Thread.currentThread() == thread) {
      long seen = pool.changes();
      try {
        if (System.nanoTime() - nextKeeping >= 0) {
          nextKeeping = System.nanoTime() + settings.lease().toNanos() / 3;
          upkeep.keepLeases();
          upkeep.forget();
        }
        if (System.nanoTime() - nextPoll >= 0) {
          nextPoll = System.nanoTime() + settings.poll().toNanos();
          upkeep.dropOverdue();
          pool.scan();
        }
        pool.turn();
      } catch (RuntimeException e) {
        errors.code("sending deliveries", e);
      }
      await(seen, Duration.ofNanos(Math.max(1, nextPoll - System.nanoTime())));
    }
  }

  private void await(long seen, Duration longest) {
    try {
      pool.awaitChange(seen, longest);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
