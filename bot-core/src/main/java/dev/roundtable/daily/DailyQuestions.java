package dev.roundtable.daily;

import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.schedule.OccurrenceId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of daily questions. */
@Repository
class DailyQuestions {

  private static final Duration FIRST_LOOK = Duration.ofMinutes(1);

  private final JdbcClient db;

  DailyQuestions(JdbcClient db) {
    this.db = db;
  }

  /** Adds a question; false when its occurrence was asked before. */
  boolean add(DailyQuestion q) {
    return db.sql(
                "insert into daily_question (id, occurrence_id, group_id, guide_id, round_key,"
                    + " revision_id, question_id, local_date, state, is_sealed, min_characters,"
                    + " quiet, asked_at, answers_until, reviews_until, next_end, next_nudge,"
                    + " stayed, yesterday)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .params(
                q.id().value(),
                q.occurrence().value(),
                q.group().value(),
                q.guide().value(),
                q.roundKey(),
                q.revision(),
                q.question(),
                q.localDate(),
                q.state().name(),
                q.sealed(),
                q.minCharacters(),
                q.quiet(),
                Utc.of(q.askedAt()),
                Utc.of(q.answersUntil()),
                Utc.of(q.reviewsUntil()),
                Utc.of(q.answersUntil()),
                Utc.of(q.askedAt()),
                q.stayed())
            .param(q.yesterday())
            .update()
        == 1;
  }

  /** Writes the next state; false when somebody else moved it on from the expected one. */
  boolean move(State from, Instant answersUntil, DailyQuestion to) {
    return db.sql(
                "update daily_question set state = ?, answers_until = ?, reviews_until = ?,"
                    + " next_end = ?, stayed = ?, answered = ?, reviews = ?"
                    + " where id = ? and state = ? and answers_until = ?")
            .params(to.state().name(), Utc.of(to.answersUntil()), Utc.of(to.reviewsUntil()))
            .param(Utc.ofNullable(to.nextEnd()))
            .param(to.stayed())
            .param(to.answered())
            .param(to.reviews())
            .params(to.id().value(), from.name(), Utc.of(answersUntil))
            .update()
        == 1;
  }

  /** A question by id. */
  DailyQuestion get(DailyQuestionId id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no question " + id));
  }

  /** A question by id, if there is one. */
  Optional<DailyQuestion> find(DailyQuestionId id) {
    return db.sql("select * from daily_question where id = ?")
        .param(id.value())
        .query(DailyQuestions::question)
        .optional();
  }

  /**
   * A question, held for the rest of the transaction: whatever changes its answers or moves it on
   * does so one after the other.
   */
  DailyQuestion hold(DailyQuestionId id) {
    return db.sql("select * from daily_question where id = ? for update")
        .param(id.value())
        .query(DailyQuestions::question)
        .single();
  }

  /** A group's questions that take answers, oldest first. */
  List<DailyQuestion> open(GroupId group) {
    return db.sql(
            "select * from daily_question where group_id = ? and state in ('ASKED', 'REVIEWING')"
                + " order by asked_at, id")
        .param(group.value())
        .query(DailyQuestions::question)
        .list();
  }

  /** The newest questions of a group, newest first. */
  List<DailyQuestion> latest(GroupId group, int limit) {
    return db.sql(
            "select * from daily_question where group_id = ? and state <> 'CANCELLED'"
                + " order by asked_at desc, id fetch first "
                + limit
                + " rows only")
        .param(group.value())
        .query(DailyQuestions::question)
        .list();
  }

  /** Whether a group was asked anything on a local date. */
  boolean anyAskedOn(GroupId group, LocalDate date) {
    return db.sql("select count(*) from daily_question where group_id = ? and local_date = ?")
            .params(group.value(), date)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The group's question whose reviews ended last. */
  Optional<DailyQuestion> lastClosed(GroupId group) {
    return db.sql(
            "select * from daily_question where group_id = ? and state = 'CLOSED'"
                + " order by reviews_until desc, asked_at desc, id fetch first 1 rows only")
        .param(group.value())
        .query(DailyQuestions::question)
        .optional();
  }

  /** The open questions of all groups that a person belongs to, oldest first. */
  List<DailyQuestion> openFor(PersonId person) {
    return db.sql(
            "select q.* from daily_question q join membership m on m.group_id = q.group_id"
                + " where m.person_id = ? and m.state not in ('LEFT', 'EXCLUDED')"
                + " and q.state in ('ASKED', 'REVIEWING') order by q.asked_at, q.id")
        .param(person.value())
        .query(DailyQuestions::question)
        .list();
  }

  /** The questions whose next end has come. */
  List<DailyQuestionId> ended(Instant now, int limit) {
    return ids(
        "select id from daily_question where next_end <= ? order by next_end, id fetch first "
            + limit
            + " rows only",
        now);
  }

  /** Looks at a question's end again later, because a room is not read back yet. */
  void lookAgain(DailyQuestionId id, Instant at) {
    db.sql("update daily_question set next_end = ? where id = ? and next_end is not null")
        .params(Utc.of(at), id.value())
        .update();
  }

  /**
   * The questions whose members may have to be reminded. The first look comes a minute after a
   * question was asked, when all cards are on their way.
   */
  List<DailyQuestionId> toNudge(Instant now, int limit) {
    return db.sql(
            "select id from daily_question where next_nudge <= ?"
                + " and (next_nudge > asked_at or asked_at <= ?)"
                + " order by next_nudge, id fetch first "
                + limit
                + " rows only")
        .params(Utc.of(now), Utc.of(now.minus(FIRST_LOOK)))
        .query((row, n) -> new DailyQuestionId(row.getObject(1, UUID.class)))
        .list();
  }

  /** When to think of reminders for this question again; null for never. */
  void nudgeAgain(DailyQuestionId id, @org.jspecify.annotations.Nullable Instant at) {
    db.sql("update daily_question set next_nudge = ? where id = ?")
        .param(Utc.ofNullable(at))
        .param(id.value())
        .update();
  }

  /** When the next answers or reviews end. */
  Optional<Instant> nextEnd() {
    return first("select min(next_end) as at from daily_question");
  }

  /** When somebody is to be reminded next, as far as questions were looked at. */
  Optional<Instant> nextNudge() {
    return first("select min(next_nudge) as at from daily_question where next_nudge > asked_at");
  }

  private Optional<Instant> first(String sql) {
    return db.sql(sql).query((row, n) -> Optional.ofNullable(Utc.nullable(row, "at"))).single();
  }

  private List<DailyQuestionId> ids(String sql, Instant now) {
    return db.sql(sql)
        .param(Utc.of(now))
        .query((row, n) -> new DailyQuestionId(row.getObject(1, UUID.class)))
        .list();
  }

  static DailyQuestion question(ResultSet row, int n) throws SQLException {
    return new DailyQuestion(
        new DailyQuestionId(row.getObject("id", UUID.class)),
        new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        new GuideId(row.getObject("guide_id", UUID.class)),
        row.getString("round_key"),
        row.getObject("revision_id", UUID.class),
        row.getObject("question_id", UUID.class),
        row.getObject("local_date", LocalDate.class),
        State.valueOf(row.getString("state")),
        row.getBoolean("is_sealed"),
        row.getInt("min_characters"),
        row.getBoolean("quiet"),
        Utc.instant(row, "asked_at"),
        Utc.instant(row, "answers_until"),
        Utc.instant(row, "reviews_until"),
        row.getInt("stayed"),
        row.getString("yesterday"),
        row.getObject("answered", Integer.class),
        row.getObject("reviews", Integer.class));
  }
}
