package dev.roundtable.schedule;

import dev.roundtable.sql.Utc;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes planned occurrences a little ahead: today's, tomorrow's and the day's after. A schedule
 * that nobody looked at for a while, because the bot was down, is planned from where it stopped, so
 * that every missed date has its row.
 */
@Component
class Planner {

  private static final int DAYS_AHEAD = 2;

  /** Dates planned in one go after a long downtime; the next sweep goes on. */
  private static final int DAYS_AT_ONCE = 60;

  private final JdbcClient db;
  private final Clock clock;
  private final Occurrences occurrences;

  Planner(JdbcClient db, Clock clock, Occurrences occurrences) {
    this.db = db;
    this.clock = clock;
    this.occurrences = occurrences;
  }

  /** Forgets what is planned for later and plans again, from the next due time after now on. */
  void replan(StudySchedule schedule) {
    Instant now = clock.instant();
    occurrences.forgetPlan(schedule.id(), now);
    var days = new StudyDays(schedule);
    LocalDate today = now.atZone(schedule.zone()).toLocalDate();
    LocalDate first = days.due(today).isAfter(now) ? today : today.plusDays(1);
    plan(schedule, first, now);
  }

  /** Goes on planning a schedule from where it stopped. */
  void extend(StudySchedule schedule) {
    LocalDate plannedTo =
        db.sql("select planned_to from study_schedule where id = ?")
            .param(schedule.id().value())
            .query((row, n) -> row.getObject(1, LocalDate.class))
            .single();
    plan(schedule, plannedTo.plusDays(1), clock.instant());
  }

  /** Schedules whose planning is due. */
  List<ScheduleId> due(Instant now, int limit) {
    return db.sql(
            "select id from study_schedule where plan_at <= ? order by plan_at, id fetch first "
                + limit
                + " rows only")
        .param(Utc.of(now))
        .query((row, n) -> new ScheduleId(row.getObject(1, UUID.class)))
        .list();
  }

  /** When the next schedule's planning is due. */
  Optional<Instant> nextDue() {
    return db.sql("select min(plan_at) as at from study_schedule")
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "at")))
        .single();
  }

  private void plan(StudySchedule schedule, LocalDate first, Instant now) {
    var planning = new Planning(schedule);
    LocalDate horizon = now.atZone(schedule.zone()).toLocalDate().plusDays(DAYS_AHEAD);
    LocalDate last =
        first.plusDays(DAYS_AT_ONCE).isBefore(horizon) ? first.plusDays(DAYS_AT_ONCE) : horizon;
    RoundEntry turn = occurrences.turnBefore(schedule, new StudyDays(schedule).due(first));
    for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
      if (schedule.pace() == Pace.TURNS && occurrences.dateUsed(schedule.id(), date)) {
        continue;
      }
      for (Occurrence occurrence : planning.on(date, turn)) {
        occurrences.add(occurrence);
        turn =
            schedule
                .entry(occurrence.guide(), occurrence.roundKey())
                .filter(RoundEntry::daily)
                .orElse(turn);
      }
    }
    Instant next =
        last.isBefore(horizon)
            ? now
            : LocalTimes.instant(
                last.minusDays(DAYS_AHEAD - 1L), java.time.LocalTime.MIDNIGHT, schedule.zone());
    db.sql("update study_schedule set planned_to = ?, plan_at = ? where id = ?")
        .params(last, Utc.of(next.truncatedTo(ChronoUnit.SECONDS)), schedule.id().value())
        .update();
  }
}
