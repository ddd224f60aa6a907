package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Markdown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants in words, in the zone of the machine on which the workspace is tried out. */
final class Times {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_TIME =
      DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

  private final Clock clock;
  private final ZoneId zone;

  Times(Clock clock, ZoneId zone) {
    this.clock = clock;
    this.zone = zone;
  }

  String show(Instant instant, Markdown.TimeStyle style) {
    return switch (style) {
      case TIME -> time(instant);
      case DAY_TIME -> dayTime(instant);
      case RELATIVE -> relative(instant);
    };
  }

  String time(Instant instant) {
    return TIME.format(instant.atZone(zone));
  }

  String dayTime(Instant instant) {
    return DAY_TIME.format(instant.atZone(zone));
  }

  LocalDate date(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  String day(LocalDate date) {
    return DAY.format(date);
  }

  LocalDate today() {
    return date(clock.instant());
  }

  Instant now() {
    return clock.instant();
  }

  private String relative(Instant instant) {
    Duration d = Duration.between(clock.instant(), instant);
    String length = length(d.abs());
    if (length.isEmpty()) {
      return "now";
    }
    return d.isNegative() ? length + " ago" : "in " + length;
  }

  private static String length(Duration d) {
    long minutes = Math.round(d.toSeconds() / 60.0);
    if (minutes < 1) {
      return "";
    }
    if (minutes < 60) {
      return minutes == 1 ? "a minute" : minutes + " minutes";
    }
    long hours = Math.round(minutes / 60.0);
    if (hours < 36) {
      return hours == 1 ? "an hour" : hours + " hours";
    }
    return Math.round(hours / 24.0) + " days";
  }
}
