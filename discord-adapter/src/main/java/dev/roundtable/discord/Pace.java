package dev.roundtable.discord;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps below Discord's 50 calls a second over everything: ten at once, then 40 a second, so that
 * no second ever has more. Answers to people are outside of that limit and do not come by here.
 */
final class Pace {

  private static final long GAP = TimeUnit.SECONDS.toNanos(1) / 40;
  private static final long AT_ONCE = 10;

  private long next = System.nanoTime();

  /** Waits for the caller's turn. */
  void await() {
    long turn = turn(System.nanoTime());
    while (turn - System.nanoTime() > 0) {
      LockSupport.parkNanos(turn - System.nanoTime());
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
    }
  }

  /** When a call of now may be sent. */
  synchronized long turn(long now) {
    next = Math.max(next, now - AT_ONCE * GAP) + GAP;
    return next;
  }
}
