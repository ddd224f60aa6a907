package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

  @Test
  void noSecondEverHasMoreThanFiftyCalls() {
    var pace = new Pace();
    long now = System.nanoTime() + SECOND;
    var sent = new long[300];
    for (int i = 0; i < sent.length; i++) {
      sent[i] = Math.max(now, pace.turn(now));
    }

    for (int i = 50; i < sent.length; i++) {
      assertThat(sent[i] - sent[i - 50]).isGreaterThanOrEqualTo(SECOND);
    }
  }

  @Test
  void aFewCallsAtOnceWaitForNothing() {
    var pace = new Pace();
    long now = System.nanoTime() + SECOND;

    for (int i = 0; i < 10; i++) {
      assertThat(pace.turn(now)).isLessThanOrEqualTo(now);
    }
  }
}
