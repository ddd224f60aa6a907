package dev.roundtable.delivery;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One platform's lanes in this process: those that may have something due, and those that are
 * worked on. A lane that gets something while it is worked on comes again afterwards.
 */
final class ReadyLanes {

  private final int most;
  private final Runnable changed;
  private final Set<String> ready = new LinkedHashSet<>();
  private final Set<String> busy = new HashSet<>();
  private final Set<String> again = new HashSet<>();
  private boolean more;

  /**
   * No lanes yet.
   *
   * @param most how many may be worked on at the same time
   * @param changed told whenever there may be something to start
   */
  ReadyLanes(int most, Runnable changed) {
    this.most = most;
    this.changed = changed;
  }

  /** A lane got something. */
  void add(String lane) {
    synchronized (this) {
      (busy.contains(lane) ? again : ready).add(lane);
    }
    changed.run();
  }

  /** What the table says; {@code more}: it did not say all. */
  synchronized void scanned(List<String> lanes, boolean isMore) {
    lanes.stream().filter(lane -> !busy.contains(lane)).forEach(ready::add);
    more = isMore;
  }

  /** Whether the table should be asked again now. */
  synchronized boolean wantsScan() {
    return more && ready.isEmpty();
  }

  /** Takes lanes to work on; give each back with {@link #done}. */
  synchronized List<String> take() {
    var taken = new ArrayList<String>();
    Iterator<String> lanes = ready.iterator();
    while (lanes.hasNext() && busy.size() < most) {
      String lane = lanes.next();
      lanes.remove();
      busy.add(lane);
      taken.add(lane);
    }
    return taken;
  }

  void done(String lane) {
    synchronized (this) {
      busy.remove(lane);
      if (again.remove(lane)) {
        ready.add(lane);
      }
    }
    changed.run();
  }

  synchronized boolean canStart() {
    return !ready.isEmpty() && busy.size() < most;
  }

  synchronized boolean isBusy() {
    return !busy.isEmpty();
  }
}
