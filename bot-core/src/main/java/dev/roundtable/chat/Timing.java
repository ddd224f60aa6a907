package dev.roundtable.chat;

import java.time.Duration;

/** Where and when handlers run, apart so that tests need neither threads nor waiting. */
interface Timing {

  /** Runs something off the caller's thread. */
  void run(Runnable task);

  /** Runs something later, unless the returned cancellation comes first. */
  Runnable after(Duration wait, Runnable task);
}
