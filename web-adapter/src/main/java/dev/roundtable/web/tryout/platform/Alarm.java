package dev.roundtable.web.tryout.platform;

import java.time.Duration;

/** Something that rings later, by real time whatever the workspace's clock says. */
public interface Alarm {

  /** Runs something later, unless the returned cancellation comes first. */
  Runnable after(Duration wait, Runnable task);
}
