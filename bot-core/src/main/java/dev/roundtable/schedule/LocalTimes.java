package dev.roundtable.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/** Local times turned into instants, also where a clock change skips or doubles them. */
public final class LocalTimes {

  private LocalTimes() {}

  /**
   * When a local time strikes on a date. A skipped time moves to the end of the gap (02:30 becomes
   * 03:00, not the 03:30 that {@link LocalDateTime#atZone} gives); a doubled one means the earlier.
   * On a date that a zone skipped whole, it is the first instant of the next one.
   */
  public static Instant instant(LocalDate date, LocalTime time, ZoneId zone) {
    LocalDateTime local = date.atTime(time);
    ZoneOffsetTransition gap = zone.getRules().getTransition(local);
    if (gap != null && gap.isGap()) {
      return gap.getInstant();
    }
    return local.atZone(zone).withEarlierOffsetAtOverlap().toInstant();
  }

  /** Whether a date exists in a zone at all; a zone that crosses the date line skips one. */
  public static boolean exists(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toLocalDate().equals(date);
  }
}
