package dev.roundtable.discord.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** So many calls in any second. */
final class GlobalLimit {

  private final int most;
  private final Deque<Long> calls = new ArrayDeque<>();
  private long refused;

  GlobalLimit(int most) {
    this.most = most;
  }

  synchronized boolean isTooMuch() {
    if (most == Integer.MAX_VALUE) {
      return false;
    }
    long now = System.nanoTime();
    while (!calls.isEmpty() && now - calls.getFirst() > TimeUnit.SECONDS.toNanos(1)) {
      calls.removeFirst();
    }
    if (calls.size() >= most) {
      refused++;
      return true;
    }
    calls.addLast(now);
    return false;
  }

  synchronized long refused() {
    return refused;
  }
}
