package dev.roundtable.schedule;

import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a group's questions are asked.
 *
 * @param days the weekdays on which it studies, at least one
 * @param time the local time of asking
 * @param zone the group's IANA zone, in which dates and time are meant
 * @param daysOff dates on which nothing is asked
 * @param entries the rounds, in order
 */
public record StudySchedule(
    ScheduleId id,
    GroupId group,
    Set<DayOfWeek> days,
    LocalTime time,
    ZoneId zone,
    Set<LocalDate> daysOff,
    List<RoundEntry> entries,
    Pace pace) {

  public StudySchedule {
    days = Set.copyOf(days);
    daysOff = Set.copyOf(daysOff);
    entries = List.copyOf(entries);
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a schedule has at least one study day");
    }
  }

  /** The rounds that ask. */
  public List<RoundEntry> activeEntries() {
    return entries.stream().filter(RoundEntry::active).toList();
  }

  /** The entry of a round, asking or not. */
  Optional<RoundEntry> entry(GuideId guide, String roundKey) {
    return entries.stream()
        .filter(entry -> entry.guide().equals(guide) && entry.roundKey().equals(roundKey))
        .findFirst();
  }

  /** The same schedule with other days, time, rounds or pace. */
  public StudySchedule with(
      Set<DayOfWeek> days, LocalTime time, List<RoundEntry> entries, Pace pace) {
    return new StudySchedule(id, group, days, time, zone, daysOff, entries, pace);
  }

  /** The same schedule with other days off. */
  public StudySchedule withDaysOff(Set<LocalDate> daysOff) {
    return new StudySchedule(id, group, days, time, zone, daysOff, entries, pace);
  }
}
