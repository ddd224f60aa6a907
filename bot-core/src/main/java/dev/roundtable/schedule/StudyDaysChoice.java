package dev.roundtable.schedule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The sets of weekdays that set-up offers. */
enum StudyDaysChoice {
  WEEKDAYS(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
  EVERY_DAY(EnumSet.allOf(DayOfWeek.class)),
  THREE_DAYS(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)),
  TWO_DAYS(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
  WEEKENDS(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

  private final Set<DayOfWeek> days;

  StudyDaysChoice(Set<DayOfWeek> days) {
    this.days = Set.copyOf(days);
  }

  Set<DayOfWeek> days() {
    return days;
  }

  static Optional<StudyDaysChoice> of(Set<DayOfWeek> days) {
    return Arrays.stream(values()).filter(choice -> choice.days.equals(days)).findFirst();
  }

  static Optional<StudyDaysChoice> named(String name) {
    return Arrays.stream(values()).filter(choice -> choice.name().equals(name)).findFirst();
  }
}
