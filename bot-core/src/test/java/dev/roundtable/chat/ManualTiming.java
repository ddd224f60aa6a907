package dev.roundtable.chat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Handlers run at once on virtual threads; the time for an acknowledgement is up when told. */
final class ManualTiming implements Timing {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Set<Thread> running = ConcurrentHashMap.newKeySet();
  private final List<Runnable> alarms = new CopyOnWriteArrayList<>();

  @Override
  public void run(Runnable task) {
    Thread thread = Thread.ofVirtual().unstarted(task);
    running.add(thread);
    thread.start();
  }

  /** Returns when all that runs has ended. */
  void settle() {
    try {
      for (Thread thread : running) {
        if (!thread.join(PATIENCE)) {
          throw new AssertionError("a handler does not end");
        }
        running.remove(thread);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public Runnable after(Duration wait, Runnable task) {
    alarms.add(task);
    return () -> alarms.remove(task);
  }

  /** All that is still waited for happens now. */
  void timeIsUp() {
    List<Runnable> due = List.copyOf(alarms);
    alarms.removeAll(due);
    due.forEach(Runnable::run);
  }
}
