package dev.roundtable.schedule;

import dev.roundtable.group.GroupEvents;
import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Study schedules. Saving one re-plans what is not yet asked, and only that. */
@Repository
public class StudySchedules {

  private static final String SELECT =
      "select s.id, s.group_id, s.days, s.ask_at, s.pace, g.zone from study_schedule s"
          + " join study_group g on g.id = s.group_id where ";

  private final JdbcClient db;
  private final Clock clock;
  private final Planner planner;
  private final ApplicationEventPublisher events;

  StudySchedules(JdbcClient db, Clock clock, Planner planner, ApplicationEventPublisher events) {
    this.db = db;
    this.clock = clock;
    this.planner = planner;
    this.events = events;
  }

  /** A group's schedule, once it is set up. */
  public Optional<StudySchedule> of(GroupId group) {
    return db.sql(SELECT + "s.group_id = ?")
        .param(group.value())
        .query(StudySchedules::bare)
        .optional()
        .map(this::whole);
  }

  /**
   * Saves a group's schedule and plans by it from now on. A date already used is not asked again,
   * and nothing that is open moves.
   */
  @Transactional
  public void save(StudySchedule s) {
    int known =
        db.sql("update study_schedule set days = ?, ask_at = ?, pace = ? where id = ?")
            .params(days(s.days()), s.time(), s.pace().name(), s.id().value())
            .update();
    if (known == 0) {
      Instant now = clock.instant();
      db.sql(
              "insert into study_schedule (id, group_id, days, ask_at, pace, planned_to, plan_at)"
                  + " values (?, ?, ?, ?, ?, ?, ?)")
          .params(
              s.id().value(),
              s.group().value(),
              days(s.days()),
              s.time(),
              s.pace().name(),
              now.atZone(s.zone()).toLocalDate().minusDays(1),
              Utc.of(now))
          .update();
    }
    saveRounds(s);
    planner.replan(s);
    events.publishEvent(new ScheduleEvents.ScheduleChanged(s.group()));
  }

  @EventListener
  void on(GroupEvents.GroupMoved moved) {
    of(moved.group()).ifPresent(planner::replan);
  }

  StudySchedule get(ScheduleId id) {
    return whole(
        db.sql(SELECT + "s.id = ?").param(id.value()).query(StudySchedules::bare).single());
  }

  private void saveRounds(StudySchedule s) {
    db.sql("delete from schedule_round where schedule_id = ?").param(s.id().value()).update();
    for (int place = 0; place < s.entries().size(); place++) {
      RoundEntry entry = s.entries().get(place);
      db.sql(
              "insert into schedule_round (schedule_id, place, guide_id, round_key, active,"
                  + " every_weeks) values (?, ?, ?, ?, ?, ?)")
          .params(
              s.id().value(),
              place,
              entry.guide().value(),
              entry.roundKey(),
              entry.active(),
              entry.everyWeeks())
          .update();
    }
    db.sql("delete from schedule_day_off where schedule_id = ?").param(s.id().value()).update();
    for (LocalDate day : s.daysOff()) {
      db.sql("insert into schedule_day_off (schedule_id, day_off) values (?, ?)")
          .params(s.id().value(), day)
          .update();
    }
  }

  /** Rounds and days off are read afterwards: a query within a query takes two connections. */
  private StudySchedule whole(StudySchedule bare) {
    UUID id = bare.id().value();
    return new StudySchedule(
        bare.id(),
        bare.group(),
        bare.days(),
        bare.time(),
        bare.zone(),
        daysOff(id),
        entries(id),
        bare.pace());
  }

  private static StudySchedule bare(ResultSet row, int n) throws SQLException {
    return new StudySchedule(
        new ScheduleId(row.getObject("id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        days(row.getString("days")),
        row.getObject("ask_at", LocalTime.class),
        ZoneId.of(row.getString("zone")),
        Set.of(),
        List.of(),
        Pace.valueOf(row.getString("pace")));
  }

  private List<RoundEntry> entries(UUID schedule) {
    return db.sql("select * from schedule_round where schedule_id = ? order by place")
        .param(schedule)
        .query(
            (row, n) ->
                new RoundEntry(
                    new GuideId(row.getObject("guide_id", UUID.class)),
                    row.getString("round_key"),
                    row.getBoolean("active"),
                    row.getInt("every_weeks")))
        .list();
  }

  private Set<LocalDate> daysOff(UUID schedule) {
    return new HashSet<>(
        db.sql("select day_off from schedule_day_off where schedule_id = ?")
            .param(schedule)
            .query((row, n) -> row.getObject(1, LocalDate.class))
            .list());
  }

  private static String days(Set<DayOfWeek> days) {
    return days.stream()
        .sorted()
        .map(day -> day.name().substring(0, 3))
        .collect(Collectors.joining(","));
  }

  private static Set<DayOfWeek> days(String text) {
    List<String> names = Arrays.asList(text.split(","));
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> names.contains(day.name().substring(0, 3)))
        .collect(Collectors.toSet());
  }
}
