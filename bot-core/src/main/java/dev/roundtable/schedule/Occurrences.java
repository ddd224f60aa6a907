package dev.roundtable.schedule;

import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of occurrences. Every step is a conditional update, so that it happens once. */
@Repository
public class Occurrences {

  private final JdbcClient db;

  Occurrences(JdbcClient db) {
    this.db = db;
  }

  /** An occurrence by id. */
  public Occurrence get(OccurrenceId id) {
    return db.sql("select * from occurrence where id = ?")
        .param(id.value())
        .query(Occurrences::occurrence)
        .single();
  }

  /** A group's occurrences not yet due, in order. */
  public List<Occurrence> planned(GroupId group, int limit) {
    return db.sql(
            "select * from occurrence where group_id = ? and state = 'PLANNED'"
                + " order by due_at, round_key fetch first "
                + limit
                + " rows only")
        .param(group.value())
        .query(Occurrences::occurrence)
        .list();
  }

  /**
   * Takes a planned occurrence out of the plan, before or when it is due.
   *
   * @param reason a word for the tables and for organizers, such as {@code PAUSED}
   * @return false when it was asked or skipped before
   */
  public boolean skip(OccurrenceId id, String reason) {
    return settle(id, Occurrence.State.SKIPPED, Occurrence.State.PLANNED, reason);
  }

  /**
   * Skips an occurrence that was just claimed as asked, in the same transaction: the listener found
   * a reason not to ask it.
   */
  public void skipAfterAll(OccurrenceId id, String reason) {
    settle(id, Occurrence.State.SKIPPED, Occurrence.State.ASKED, reason);
  }

  /** Claims a planned occurrence for asking; false when somebody else did. */
  boolean claim(OccurrenceId id) {
    return settle(id, Occurrence.State.ASKED, Occurrence.State.PLANNED, null);
  }

  void add(Occurrence o) {
    db.sql(
            "insert into occurrence (id, schedule_id, group_id, guide_id, round_key, local_date,"
                + " due_at, answers_until, reviews_until, state, next_try, failures)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, 0) on conflict do nothing")
        .params(
            o.id().value(),
            o.schedule().value(),
            o.group().value(),
            o.guide().value(),
            o.roundKey(),
            o.localDate(),
            Utc.of(o.dueAt()),
            Utc.of(o.answersUntil()),
            Utc.of(o.reviewsUntil()),
            Utc.of(o.dueAt()))
        .update();
  }

  void forgetPlan(ScheduleId schedule, Instant after) {
    db.sql("delete from occurrence where schedule_id = ? and state = 'PLANNED' and due_at > ?")
        .params(schedule.value(), Utc.of(after))
        .update();
  }

  boolean dateUsed(ScheduleId schedule, LocalDate date) {
    return db
        .sql("select 1 from occurrence where schedule_id = ? and local_date = ?")
        .params(schedule.value(), date)
        .query(Integer.class)
        .list()
        .stream()
        .findAny()
        .isPresent();
  }

  /** The round that had the last turn of all that was asked or planned before an instant. */
  @Nullable RoundEntry turnBefore(StudySchedule schedule, Instant before) {
    return db.sql(
            "select o.* from occurrence o join schedule_round r on r.schedule_id = o.schedule_id"
                + " and r.guide_id = o.guide_id and r.round_key = o.round_key"
                + " where o.schedule_id = ? and o.due_at <= ? and r.every_weeks = 0"
                + " order by o.local_date desc, r.place desc fetch first 1 rows only")
        .params(schedule.id().value(), Utc.of(before))
        .query(Occurrences::occurrence)
        .optional()
        .flatMap(o -> schedule.entry(o.guide(), o.roundKey()))
        .orElse(null);
  }

  List<Occurrence> due(Instant now, int limit) {
    return db.sql(
            "select * from occurrence where state = 'PLANNED' and next_try <= ?"
                + " order by next_try, group_id, round_key fetch first "
                + limit
                + " rows only")
        .param(Utc.of(now))
        .query(Occurrences::occurrence)
        .list();
  }

  Optional<Instant> nextTry() {
    return db.sql("select min(next_try) as at from occurrence where state = 'PLANNED'")
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "at")))
        .single();
  }

  /** Puts a failed occurrence off, longer each time. */
  void putOff(OccurrenceId id, Instant until) {
    db.sql("update occurrence set next_try = ?, failures = failures + 1 where id = ?")
        .params(Utc.of(until), id.value())
        .update();
  }

  int failures(OccurrenceId id) {
    return db.sql("select failures from occurrence where id = ?")
        .param(id.value())
        .query(Integer.class)
        .single();
  }

  private boolean settle(
      OccurrenceId id, Occurrence.State to, Occurrence.State from, @Nullable String reason) {
    return db.sql("update occurrence set state = ?, reason = ? where id = ? and state = ?")
            .param(to.name())
            .param(reason)
            .params(id.value(), from.name())
            .update()
        == 1;
  }

  private static Occurrence occurrence(ResultSet row, int n) throws SQLException {
    return new Occurrence(
        new OccurrenceId(row.getObject("id", UUID.class)),
        new ScheduleId(row.getObject("schedule_id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        new GuideId(row.getObject("guide_id", UUID.class)),
        row.getString("round_key"),
        row.getObject("local_date", LocalDate.class),
        Utc.instant(row, "due_at"),
        Utc.instant(row, "answers_until"),
        Utc.instant(row, "reviews_until"),
        Occurrence.State.valueOf(row.getString("state")),
        row.getString("reason"));
  }
}
