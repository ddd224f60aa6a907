package dev.roundtable.chat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Handlers run at once on virtual threads; the time for an acknowledgement is up when told. */
final class ManualTiming implements Timing {

  private final List<Runnable> alarms = new CopyOnWriteArrayList<>();

  @Override
  public void run(Runnable task) {
    Thread.ofVirtual().start(task);
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
