package dev.roundtable.mock;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Markdown.TimeStyle;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.schedule.LocalTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days and times as somebody means and reads them: in their own zone, else in their group's. */
@Component
class LocalDay {

  private static final DateTimeFormatter DAY_TIME =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private final People people;
  private final Groups groups;

  LocalDay(People people, Groups groups) {
    this.people = people;
    this.groups = groups;
  }

  ZoneId zone(PersonId person, @Nullable GroupId group) {
    ZoneId own = people.get(person).zone();
    if (own != null) {
      return own;
    }
    return group == null ? ZoneOffset.UTC : groups.get(group).zone();
  }

  /** The instant that somebody means by a day and a time. */
  static Instant instant(LocalDate day, LocalTime time, ZoneId zone) {
    return LocalTimes.instant(day, time, zone);
  }

  /** A time of day as people write it. */
  static Optional<LocalTime> time(String text) {
    try {
      String padded = text.strip().length() == 4 ? "0" + text.strip() : text.strip();
      return Optional.of(LocalTime.parse(padded));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** An instant as each reader sees it. */
  static String show(Instant instant, ZoneId zone) {
    String city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    String local = DAY_TIME.format(instant.atZone(zone)) + " (" + city + ")";
    return Markdown.time(instant, local, TimeStyle.DAY_TIME);
  }
}
