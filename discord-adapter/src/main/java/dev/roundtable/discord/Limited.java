package dev.roundtable.discord;

import java.io.IOException;
import java.time.Duration;

/** A call that was surely not taken, with the time after which it may be. */
final class Limited extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Duration wait;

  Limited(Duration wait) {
    super("too many calls; the next one in " + wait.toMillis() + " ms");
    this.wait = wait;
  }

  Duration after() {
    return wait;
  }
}
