package dev.roundtable.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/** A schedule's study days: pure arithmetic on dates, no clock. */
public final class StudyDays {

  /** How far ahead to look for a study day; beyond it a schedule counts as having none. */
  private static final int LOOK_AHEAD_DAYS = 800;

  private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

  private final StudySchedule schedule;

  public StudyDays(StudySchedule schedule) {
    this.schedule = schedule;
  }

  /** Whether the group studies on a date: one of its weekdays, no day off, and a date at all. */
  public boolean studies(LocalDate date) {
    return schedule.days().contains(date.getDayOfWeek())
        && !schedule.daysOff().contains(date)
        && LocalTimes.exists(date, schedule.zone());
  }

  /** When a date's questions are due. */
  public Instant due(LocalDate date) {
    return LocalTimes.instant(date, schedule.time(), schedule.zone());
  }

  /** The first study day after a date; empty when days off leave none within two years. */
  public Optional<LocalDate> after(LocalDate date) {
    return from(date.plusDays(1)).findFirst();
  }

  /** The study days from a date on, that date included. */
  public Stream<LocalDate> from(LocalDate date) {
    return date.datesUntil(date.plusDays(LOOK_AHEAD_DAYS)).filter(this::studies);
  }

  /** Whether a round asks on a date, apart from whose turn it is. */
  boolean asks(RoundEntry entry, LocalDate date) {
    if (!entry.active() || !studies(date)) {
      return false;
    }
    return entry.daily() || (inRhythm(entry, date) && firstOfWeek(date));
  }

  /**
   * When answers to a question asked on a date end: when the round's next study day is due. A round
   * in turns ends with the group's next study day too, since its own next turn may be weeks away.
   */
  Instant answersUntil(RoundEntry entry, LocalDate asked) {
    Optional<LocalDate> next =
        entry.daily()
            ? after(asked)
            : from(asked.plusDays(1)).filter(date -> asks(entry, date)).findFirst();
    return next.map(this::due).orElseGet(() -> due(asked).plus(1, ChronoUnit.DAYS));
  }

  /** When reviews end: on the study day after the one on which answers end. */
  Instant reviewsUntil(Instant answersUntil) {
    LocalDate ended = answersUntil.atZone(schedule.zone()).toLocalDate();
    return after(ended)
        .map(this::due)
        .filter(end -> end.isAfter(answersUntil))
        .orElseGet(() -> answersUntil.plus(1, ChronoUnit.DAYS));
  }

  private boolean firstOfWeek(LocalDate date) {
    LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday.datesUntil(date).noneMatch(this::studies);
  }

  private static boolean inRhythm(RoundEntry entry, LocalDate date) {
    long week = Math.floorDiv(ChronoUnit.DAYS.between(A_MONDAY, date), 7L);
    return Math.floorMod(week, (long) entry.everyWeeks()) == 0;
  }
}
