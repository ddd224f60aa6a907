package dev.roundtable.web.tryout;

import dev.roundtable.web.tryout.platform.Alarm;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Rings by real time, on one thread. */
final class RealAlarm implements Alarm, AutoCloseable {

  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("try-out-alarm").daemon().factory());

  RealAlarm() {
    thread.setRemoveOnCancelPolicy(true);
  }

  @Override
  public Runnable after(Duration wait, Runnable task) {
    ScheduledFuture<?> due = thread.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
    return () -> due.cancel(false);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
