package dev.roundtable.slack;

import java.math.BigDecimal;
import java.time.Instant;

/** Slack's times: seconds since 1970 with six decimals, which are a message's id too. */
final class SlackTime {

  private SlackTime() {}

  static Instant instant(String ts) {
    BigDecimal seconds = new BigDecimal(ts);
    long whole = seconds.longValue();
    long nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue();
    return Instant.ofEpochSecond(whole, nanos);
  }

  static String ts(Instant instant) {
    return "%d.%06d".formatted(instant.getEpochSecond(), instant.getNano() / 1000);
  }
}
