package dev.roundtable.daily;

import dev.roundtable.group.GroupSettings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a member is reminded of a question: at the group's hour of reminders in the member's own
 * zone, the first time it comes while answers are taken; never in quiet hours nor on days off.
 */
final class NudgeRule {

  /** After so many reminders in a row without an answer none come. */
  static final int IGNORED = 2;

  /** A reminder right after the question would be none. */
  private static final Duration BREATH = Duration.ofHours(1);

  private NudgeRule() {}

  /** The days on which a group studies. */
  record Days(Set<DayOfWeek> weekdays, Set<LocalDate> off) {
    boolean studies(LocalDate date) {
      return weekdays.contains(date.getDayOfWeek()) && !off.contains(date);
    }
  }

  /** When to remind, after the question was asked and before answers end; null for never. */
  static @Nullable Instant at(
      Instant askedAt, Instant answersUntil, ZoneId zone, GroupSettings settings, Days days) {
    LocalTime hour = settings.nudgeAt();
    if (settings.quietAt(hour)) {
      return null;
    }
    LocalDate first = askedAt.atZone(zone).toLocalDate();
    for (LocalDate date = first; ; date = date.plusDays(1)) {
      Instant at = date.atTime(hour).atZone(zone).toInstant();
      if (!at.isBefore(answersUntil)) {
        return null;
      }
      if (!at.isBefore(askedAt.plus(BREATH)) && days.studies(date)) {
        return at;
      }
    }
  }
}
