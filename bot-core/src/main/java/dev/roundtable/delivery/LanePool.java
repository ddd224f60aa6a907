package dev.roundtable.delivery;

import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.ErrorDesk;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The lanes of all connected platforms, and the threads that work on them. */
@Component
class LanePool implements DisposableBean {

  private final ChatPlatforms platforms;
  private final Pump pump;
  private final ErrorDesk errors;
  private final Map<String, ReadyLanes> ready = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("delivery-", 0).factory());
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition change = lock.newCondition();
  private long changes;

  LanePool(ChatPlatforms platforms, Pump pump, Waker waker, ErrorDesk errors) {
    this.platforms = platforms;
    this.pump = pump;
    this.errors = errors;
    waker.listen(this::add);
  }

  /** Looks for due lanes of all platforms in the table. */
  void scan() {
    for (ChatPlatform platform : platforms.all()) {
      scan(platform);
    }
  }

  /** Puts to work what can be; at most one scan and one lease a platform. */
  void turn() {
    for (ChatPlatform platform : platforms.all()) {
      ReadyLanes lanes = lanes(platform);
      if (lanes.wantsScan()) {
        scan(platform);
      }
      pump.start(platform.name(), lanes, threads);
    }
  }

  /** Whether a lane waits that can be put to work now. */
  boolean canStart() {
    return platforms.all().stream().map(this::lanes).anyMatch(ReadyLanes::canStart);
  }

  boolean isBusy() {
    return ready.values().stream().anyMatch(ReadyLanes::isBusy);
  }

  /** How much has changed so far; see {@link #awaitChange}. */
  long changes() {
    lock.lock();
    try {
      return changes;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until more has changed than was seen, or for a while. */
  void awaitChange(long seen, Duration longest) throws InterruptedException {
    long left = longest.toNanos();
    lock.lockInterruptibly();
    try {
      while (changes == seen && left > 0) {
        left = change.awaitNanos(left);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Waits until nobody works, or for a while. */
  void awaitRest(Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    for (long seen = changes(); isBusy() && System.nanoTime() < end; seen = changes()) {
      awaitChange(seen, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
    }
  }

  @Override
  public void destroy() {
    // never interrupted: an interrupted write would close H2's file under everybody
    threads.shutdown();
  }

  private void add(String platform, String lane) {
    platforms.find(platform).map(this::lanes).ifPresent(lanes -> lanes.add(lane));
  }

  private void scan(ChatPlatform platform) {
    try {
      pump.scan(platform.name(), lanes(platform));
    } catch (RuntimeException e) {
      errors.code("looking for due deliveries", e);
    }
  }

  private ReadyLanes lanes(ChatPlatform platform) {
    return ready.computeIfAbsent(
        platform.name(), name -> new ReadyLanes(platform.concurrency(), this::changed));
  }

  /** Wakes whoever waits for a change. */
  void changed() {
    lock.lock();
    try {
      changes++;
      change.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
