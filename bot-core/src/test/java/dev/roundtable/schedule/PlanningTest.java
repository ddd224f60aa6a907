package dev.roundtable.schedule;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningTest {

  private static final GuideId GUIDE =
      new GuideId(UUID.fromString("00000000-0000-0000-0000-000000000001"));
  private static final Set<DayOfWeek> WEEKDAYS =
      Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

  @Test
  void everyZoneAsksEveryLocalDateOfAYearOnceAndOnThatDate() {
    for (String zone : ZoneId.getAvailableZoneIds()) {
      var schedule =
          schedule(Set.of(DayOfWeek.values()), LocalTime.of(2, 30), zone, Pace.EVERY_ROUND, "one");
      Instant after =
          LocalDate.parse("2026-12-31").atTime(12, 0).atZone(schedule.zone()).toInstant();
      List<SchedulePreview.Due> year = SchedulePreview.next(schedule, null, after, 365);
      assertThat(new HashSet<>(year.stream().map(SchedulePreview.Due::localDate).toList()))
          .as(zone)
          .hasSize(365);
      for (int i = 0; i < year.size(); i++) {
        SchedulePreview.Due due = year.get(i);
        assertThat(due.localDate()).as(zone).isEqualTo(LocalDate.parse("2027-01-01").plusDays(i));
        assertThat(due.dueAt().atZone(schedule.zone()).toLocalDate())
            .as(zone)
            .isEqualTo(due.localDate());
        if (i > 0) {
          assertThat(Duration.between(year.get(i - 1).dueAt(), due.dueAt()))
              .as(zone)
              .isBetween(Duration.ofHours(21), Duration.ofHours(27));
        }
      }
    }
  }

  @Test
  void fridaysQuestionEndsOnMondayAndItsReviewsOnTuesday() {
    var schedule = schedule(WEEKDAYS, LocalTime.of(9, 0), "Europe/Berlin", Pace.EVERY_ROUND, "one");
    Occurrence friday = planned(schedule, "2026-11-27").getFirst();
    assertThat(friday.dueAt()).isEqualTo("2026-11-27T08:00:00Z");
    assertThat(friday.answersUntil()).isEqualTo("2026-11-30T08:00:00Z");
    assertThat(friday.reviewsUntil()).isEqualTo("2026-12-01T08:00:00Z");
  }

  @Test
  void nothingIsPlannedOnADayOffAndEndsMoveBehindIt() {
    var schedule =
        schedule(WEEKDAYS, LocalTime.of(9, 0), "Europe/Berlin", Pace.EVERY_ROUND, "one")
            .withDaysOff(Set.of(LocalDate.parse("2026-11-25")));
    assertThat(planned(schedule, "2026-11-25")).isEmpty();
    assertThat(planned(schedule, "2026-11-24").getFirst().answersUntil())
        .isEqualTo("2026-11-26T08:00:00Z");
  }

  @Test
  void everyRoundAsksOnEveryStudyDay() {
    var schedule =
        schedule(WEEKDAYS, LocalTime.of(9, 0), "Europe/Berlin", Pace.EVERY_ROUND, "one", "two");
    assertThat(planned(schedule, "2026-11-24"))
        .extracting(Occurrence::roundKey)
        .containsExactly("one", "two");
  }

  @Test
  void inTurnsTheRoundsAskOneAfterTheOtherAndStartAgain() {
    var schedule =
        schedule(WEEKDAYS, LocalTime.of(9, 0), "Europe/Berlin", Pace.TURNS, "one", "two", "three");
    assertThat(
            SchedulePreview.next(
                schedule, schedule.entries().get(1), Instant.parse("2026-11-22T00:00:00Z"), 4))
        .extracting(SchedulePreview.Due::roundKey)
        .containsExactly("three", "one", "two", "three");
  }

  @Test
  void aPresentationAsksOnTheFirstStudyDayOfEverySecondWeekAndEndsAtItsNext() {
    var entry = new RoundEntry(GUIDE, "talk", true, 2);
    var schedule =
        new StudySchedule(
            ScheduleId.fresh(),
            GroupId.fresh(),
            Set.of(TUESDAY, THURSDAY),
            LocalTime.of(9, 0),
            ZoneId.of("Europe/Berlin"),
            Set.of(),
            List.of(entry),
            Pace.EVERY_ROUND);
    List<SchedulePreview.Due> due =
        SchedulePreview.next(schedule, null, Instant.parse("2026-11-22T00:00:00Z"), 3);
    assertThat(due.get(0).localDate().getDayOfWeek()).isEqualTo(TUESDAY);
    assertThat(Duration.between(due.get(0).dueAt(), due.get(1).dueAt()))
        .isEqualTo(Duration.ofDays(14));
    Occurrence first = planned(schedule, due.get(0).localDate().toString()).getFirst();
    assertThat(first.answersUntil()).isEqualTo(due.get(1).dueAt());
    assertThat(Duration.between(first.answersUntil(), first.reviewsUntil()))
        .isEqualTo(Duration.ofDays(2));
  }

  @Test
  void aQuestionCanBeAskedLateWhileHalfOfItsAnswerTimeIsLeft() {
    var schedule = schedule(WEEKDAYS, LocalTime.of(9, 0), "Europe/Berlin", Pace.EVERY_ROUND, "one");
    Occurrence tuesday = planned(schedule, "2026-11-24").getFirst();
    assertThat(tuesday.inGrace(Instant.parse("2026-11-24T20:00:00Z"))).isTrue();
    assertThat(tuesday.inGrace(Instant.parse("2026-11-24T20:00:01Z"))).isFalse();
  }

  private static List<Occurrence> planned(StudySchedule schedule, String date) {
    return new Planning(schedule).on(LocalDate.parse(date), null);
  }

  private static StudySchedule schedule(
      Set<DayOfWeek> days, LocalTime time, String zone, Pace pace, String... rounds) {
    return new StudySchedule(
        ScheduleId.fresh(),
        GroupId.fresh(),
        days,
        time,
        ZoneId.of(zone),
        Set.of(),
        Arrays.stream(rounds).map(round -> new RoundEntry(GUIDE, round, true, 0)).toList(),
        pace);
  }
}
