package dev.roundtable.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.People;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.guide.GuideId;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.event.EventListener;

class ScheduleDayTest {

  private static final Instant SUNDAY_NOON = Instant.parse("2026-11-22T11:00:00Z");
  private static final GuideId GUIDE =
      new GuideId(UUID.fromString("00000000-0000-0000-0000-00000000000a"));
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final Log log = new Log();

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void questionsAreDueAtNineOnEveryStudyDayOnce(TestDatabase database) {
    try (Core core = Core.on(database, SUNDAY_NOON, log)) {
      setUp(core, BERLIN, Pace.EVERY_ROUND, "one", "two");
      live(core, Duration.ofDays(7));
      assertThat(log.asked).hasSize(10).doesNotHaveDuplicates();
      assertThat(log.asked.subList(0, 3))
          .containsExactly("2026-11-23 one", "2026-11-23 two", "2026-11-24 one");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Australia/Lord_Howe", "America/Santiago", "Africa/Casablanca", "Pacific/Chatham"})
  void aYearInAZoneWithOddClockChangesAsksEveryDateOnce(String zone) {
    try (Core core = Core.on(TestDatabase.H2, SUNDAY_NOON, log)) {
      GroupId group = setUp(core, ZoneId.of(zone), Pace.EVERY_ROUND, "one");
      var schedules = core.get(StudySchedules.class);
      StudySchedule schedule = schedules.of(group).orElseThrow();
      schedules.save(
          schedule.with(
              Set.of(DayOfWeek.values()),
              LocalTime.of(2, 30),
              schedule.entries(),
              Pace.EVERY_ROUND));
      live(core, Duration.ofDays(365));
      assertThat(new HashSet<>(log.asked)).hasSize(log.asked.size()).hasSizeBetween(364, 366);
    }
  }

  @Test
  void aQuestionIsAskedLateAfterAShortDowntimeAndSkippedAfterALongOne() {
    try (Core core = Core.on(TestDatabase.H2, SUNDAY_NOON, log)) {
      setUp(core, BERLIN, Pace.EVERY_ROUND, "one");
      core.clock().set(Instant.parse("2026-11-23T15:00:00Z"));
      core.get(Heartbeat.class).beat();
      assertThat(log.asked).containsExactly("2026-11-23 one late");
      core.clock().set(Instant.parse("2026-11-27T07:00:00Z"));
      core.get(Heartbeat.class).beat();
      assertThat(log.asked).hasSize(1);
      assertThat(log.missed).containsExactly("2026-11-24 one", "2026-11-25 one", "2026-11-26 one");
    }
  }

  @Test
  void twoMonthsOfDowntimeLeaveARowForEveryMissedDate() {
    try (Core core = Core.on(TestDatabase.H2, SUNDAY_NOON, log)) {
      setUp(core, BERLIN, Pace.EVERY_ROUND, "one");
      core.clock().pass(Duration.ofDays(70));
      core.get(Heartbeat.class).beat();
      assertThat(log.missed).hasSize(50).doesNotHaveDuplicates();
    }
  }

  @Test
  void aPausedGroupIsNotAskedAndGoesOnTheDayAfterItResumes() {
    try (Core core = Core.on(TestDatabase.H2, SUNDAY_NOON, log)) {
      GroupId group = setUp(core, BERLIN, Pace.EVERY_ROUND, "one");
      var groups = core.get(Groups.class);
      groups.change(group, StudyGroup.State.PAUSED);
      core.clock().set(Instant.parse("2026-11-23T09:00:00Z"));
      core.get(Heartbeat.class).beat();
      groups.change(group, StudyGroup.State.ACTIVE);
      core.get(Heartbeat.class).beat();
      assertThat(log.asked).isEmpty();
      core.clock().set(Instant.parse("2026-11-24T08:00:00Z"));
      core.get(Heartbeat.class).beat();
      assertThat(log.asked).containsExactly("2026-11-24 one");
    }
  }

  @Test
  void aChangedTimeMovesOnlyWhatIsNotAskedAndAsksNoDateTwice() {
    try (Core core = Core.on(TestDatabase.H2, SUNDAY_NOON, log)) {
      GroupId group = setUp(core, BERLIN, Pace.EVERY_ROUND, "one");
      core.clock().set(Instant.parse("2026-11-23T08:00:00Z"));
      core.get(Heartbeat.class).beat();
      var schedules = core.get(StudySchedules.class);
      StudySchedule schedule = schedules.of(group).orElseThrow();
      schedules.save(
          schedule.with(schedule.days(), LocalTime.of(18, 0), schedule.entries(), schedule.pace()));
      live(core, Duration.ofDays(1));
      assertThat(log.asked).containsExactly("2026-11-23 one");
      live(core, Duration.ofHours(10));
      assertThat(log.asked).containsExactly("2026-11-23 one", "2026-11-24 one");
      assertThat(log.times.getLast()).isEqualTo("2026-11-24T17:00:00Z");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Pacific/Auckland", "America/Los_Angeles", "Pacific/Honolulu", "Asia/Tokyo"})
  void aGroupThatMovesToAnotherZoneIsAskedNoDateTwice(String zone) {
    try (Core core = Core.on(TestDatabase.H2, SUNDAY_NOON, log)) {
      GroupId group = setUp(core, BERLIN, Pace.EVERY_ROUND, "one");
      live(core, Duration.ofHours(36));
      core.get(Groups.class).move(group, ZoneId.of(zone));
      live(core, Duration.ofDays(6));
      assertThat(log.asked).doesNotHaveDuplicates().hasSizeBetween(5, 6);
      assertThat(core.get(StudySchedules.class).of(group).orElseThrow().zone())
          .isEqualTo(ZoneId.of(zone));
    }
  }

  @Test
  void oneGroupThatFailsHindersNoOther() {
    try (Core core = Core.on(TestDatabase.H2, SUNDAY_NOON, log)) {
      GroupId bad = setUp(core, BERLIN, Pace.EVERY_ROUND, "one");
      setUp(core, BERLIN, Pace.EVERY_ROUND, "two");
      log.failFor = bad;
      core.clock().set(Instant.parse("2026-11-23T08:00:00Z"));
      core.get(Heartbeat.class).beat();
      assertThat(log.asked).containsExactly("2026-11-23 two");
      log.failFor = null;
      core.clock().pass(Duration.ofSeconds(11));
      core.get(Heartbeat.class).beat();
      assertThat(log.asked).containsExactly("2026-11-23 two", "2026-11-23 one");
    }
  }

  @Test
  void aRestartInTheMiddleOfADayAsksNothingTwice() {
    var database = TestDatabase.H2.create();
    try (Core core = Core.again(database, SUNDAY_NOON, log)) {
      setUp(core, BERLIN, Pace.TURNS, "one", "two", "three");
      live(core, Duration.ofDays(2));
    }
    try (Core core = Core.again(database, SUNDAY_NOON.plus(Duration.ofDays(2)), log)) {
      live(core, Duration.ofDays(2));
    }
    assertThat(log.asked)
        .containsExactly("2026-11-23 one", "2026-11-24 two", "2026-11-25 three", "2026-11-26 one");
  }

  /** Lets time pass as it does with a next step: from one due moment to the next. */
  private static void live(Core core, Duration time) {
    Instant end = core.clock().instant().plus(time);
    var heartbeat = core.get(Heartbeat.class);
    heartbeat.beat();
    while (true) {
      Instant next = heartbeat.nextDue().orElse(end);
      if (next.isAfter(end)) {
        core.clock().set(end);
        heartbeat.beat();
        return;
      }
      core.clock().set(next);
      heartbeat.beat();
    }
  }

  private static GroupId setUp(Core core, ZoneId zone, Pace pace, String... rounds) {
    var founder =
        core.get(People.class)
            .identify(new Actor(new AccountId("test", "t", "ada"), "Ada", null, false));
    GroupId group = core.get(Groups.class).found("Group", zone, Locale.ENGLISH, founder.id()).id();
    core.get(StudySchedules.class)
        .save(
            new StudySchedule(
                ScheduleId.fresh(),
                group,
                Set.of(
                    DayOfWeek.MONDAY,
                    DayOfWeek.TUESDAY,
                    DayOfWeek.WEDNESDAY,
                    DayOfWeek.THURSDAY,
                    DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                zone,
                Set.<LocalDate>of(),
                Arrays.stream(rounds).map(round -> new RoundEntry(GUIDE, round, true, 0)).toList(),
                pace));
    return group;
  }

  /** Writes down what a feature above would hear. */
  static class Log {
    private final List<String> asked = new ArrayList<>();
    private final List<Instant> times = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();
    private GroupId failFor;

    @EventListener
    void on(ScheduleEvents.OccurrenceDue due) {
      Occurrence o = due.occurrence();
      if (o.group().equals(failFor)) {
        throw new IllegalStateException("a feature that fails");
      }
      asked.add(o.localDate() + " " + o.roundKey() + (due.late() ? " late" : ""));
      times.add(o.dueAt());
    }

    @EventListener
    void on(ScheduleEvents.OccurrenceMissed missing) {
      missed.add(missing.occurrence().localDate() + " " + missing.occurrence().roundKey());
    }
  }
}
