package dev.roundtable.daily;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Markdown.TimeStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Times as a group reads them: in each reader's own zone where that works, else in the group's. */
public final class GroupTimes {

  private static final DateTimeFormatter DAY_TIME =
      DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

  private GroupTimes() {}

  /** Such as "Wed 09:00 (Berlin time)", or the same instant in the reader's own zone. */
  public static String dayTime(Instant instant, ZoneId zone) {
    String local = DAY_TIME.format(instant.atZone(zone)) + " (" + city(zone) + ")";
    return Markdown.time(instant, local, TimeStyle.DAY_TIME);
  }

  /** Such as "Tue 24 Nov". */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** Such as "Monday". */
  public static String weekday(LocalDate date) {
    return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String city(ZoneId zone) {
    String id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time";
  }
}
