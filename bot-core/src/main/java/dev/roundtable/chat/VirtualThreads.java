package dev.roundtable.chat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One virtual thread an interaction, and one thread that watches the time for all of them. */
@Component
class VirtualThreads implements Timing, DisposableBean {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("chat-", 0).factory());
  private final ScheduledThreadPoolExecutor alarm =
      new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("chat-alarm").daemon().factory());

  VirtualThreads() {
    alarm.setRemoveOnCancelPolicy(true);
  }

  @Override
  public void run(Runnable task) {
    workers.execute(task);
  }

  @Override
  public Runnable after(Duration wait, Runnable task) {
    ScheduledFuture<?> due =
        alarm.schedule(() -> workers.execute(task), wait.toMillis(), TimeUnit.MILLISECONDS);
    return () -> due.cancel(false);
  }

  /**
   * Lets running handlers finish, for ten seconds at most. None is interrupted: an interrupted
   * write would close H2's file under everybody.
   */
  @Override
  public void destroy() throws InterruptedException {
    alarm.shutdownNow();
    workers.shutdown();
    workers.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }
}
