package dev.roundtable.mock;

import dev.roundtable.chat.Place;
import dev.roundtable.group.GroupEvents.PeopleMerged;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Key;
import dev.roundtable.mock.MockInterview.Cast;
import dev.roundtable.mock.MockInterview.Meeting;
import dev.roundtable.mock.MockInterview.Posted;
import dev.roundtable.mock.MockInterview.Setting;
import dev.roundtable.mock.MockInterview.State;
import dev.roundtable.mock.MockInterview.Times;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of mock interviews. */
@Repository
class MockInterviews {

  private static final String COLUMNS =
      "group_id, guide_id, round_key, topic_key, is_full, candidate, interviewer, observer, state,"
          + " turn, phase, phase_index, step, created_at, starts_at, heard_at, due_at, ended_at,"
          + " reminders, prompt, controls, open_room, open_card, awaited, candidate_here,"
          + " interviewer_here, candidate_swaps, interviewer_swaps, follows";

  private static final int COUNT = COLUMNS.split(",").length;

  private static final String INSERT =
      "insert into mock_interview (" + COLUMNS + ", id) values (" + "?, ".repeat(COUNT) + "?)";

  private static final String UPDATE =
      "update mock_interview set " + COLUMNS.replace(",", " = ?,") + " = ? where id = ?";

  private static final String THEIRS = "(candidate = ? or interviewer = ? or observer = ?)";

  private final JdbcClient db;

  MockInterviews(JdbcClient db) {
    this.db = db;
  }

  void add(MockInterview it) {
    write(INSERT, it);
  }

  void save(MockInterview it) {
    write(UPDATE, it);
  }

  Optional<MockInterview> find(MockId id) {
    return db.sql("select * from mock_interview where id = ?")
        .param(id.value())
        .query(MockInterviews::read)
        .optional();
  }

  /** Reads one and keeps others from changing it until the transaction ends. */
  Optional<MockInterview> hold(MockId id) {
    return db.sql("select * from mock_interview where id = ? for update")
        .param(id.value())
        .query(MockInterviews::read)
        .optional();
  }

  /** The one that somebody is in now, in whatever chair: a running one before a paused one. */
  Optional<MockInterview> current(PersonId person) {
    return db
        .sql(
            "select * from mock_interview where state in ('RUNNING', 'PAUSED') and "
                + THEIRS
                + " order by state desc, heard_at desc, id")
        .params(person.value(), person.value(), person.value())
        .query(MockInterviews::read)
        .list()
        .stream()
        .findFirst();
  }

  /** Somebody's run alone with the bot that is not over. */
  Optional<MockInterview> unfinishedAlone(PersonId candidate) {
    return db
        .sql(
            "select * from mock_interview where state in ('RUNNING', 'PAUSED') and candidate = ?"
                + " and interviewer is null order by heard_at desc, id")
        .param(candidate.value())
        .query(MockInterviews::read)
        .list()
        .stream()
        .findFirst();
  }

  /** What somebody has agreed on or is asked for, the next first. */
  List<MockInterview> coming(PersonId person) {
    return db.sql(
            "select * from mock_interview where (state = 'AGREED' or (state = 'PROPOSED' and"
                + " (awaited is not null or open_room is not null))) and "
                + THEIRS
                + " order by starts_at, created_at, id")
        .params(person.value(), person.value(), person.value())
        .query(MockInterviews::read)
        .list();
  }

  /** Whether somebody has interviewed a peer before. */
  boolean hasInterviewed(PersonId person) {
    return db.sql("select count(*) from mock_interview where interviewer = ? and state = 'ENDED'")
            .param(person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  List<MockId> due(Instant now, int limit) {
    return db.sql("select id from mock_interview where due_at <= ? order by due_at, id limit ?")
        .params(Utc.of(now), limit)
        .query((row, n) -> new MockId(row.getObject(1, UUID.class)))
        .list();
  }

  Optional<Instant> nextDue() {
    return db.sql(
            "select due_at from mock_interview where due_at is not null order by due_at limit 1")
        .query((row, n) -> Utc.instant(row, "due_at"))
        .optional();
  }

  /** Looks at one again later, after a failure. */
  void lookAgain(MockId id, Instant at) {
    db.sql("update mock_interview set due_at = ? where id = ?")
        .params(Utc.of(at), id.value())
        .update();
  }

  @EventListener
  void on(PeopleMerged merged) {
    for (String column : List.of("candidate", "interviewer", "observer", "awaited")) {
      db.sql("update mock_interview set " + column + " = ? where " + column + " = ?")
          .params(merged.kept().value(), merged.gone().value())
          .update();
    }
  }

  private void write(String sql, MockInterview it) {
    Setting setting = it.setting();
    Cast cast = it.cast();
    Times times = it.times();
    Meeting meeting = it.meeting();
    db.sql(sql)
        .params(
            Arrays.asList(
                setting.group() == null ? null : setting.group().value(),
                setting.guide().value(),
                setting.round().value(),
                setting.topic() == null ? null : setting.topic().value(),
                setting.full(),
                cast.candidate().value(),
                value(cast.interviewer()),
                value(cast.observer()),
                it.state().name(),
                it.beat().turn(),
                it.beat().phase().name(),
                it.beat().index(),
                it.step(),
                Utc.of(times.createdAt()),
                Utc.ofNullable(times.startsAt()),
                Utc.ofNullable(times.heardAt()),
                Utc.ofNullable(times.dueAt()),
                Utc.ofNullable(times.endedAt()),
                times.reminders(),
                it.posted().prompt(),
                it.posted().controls(),
                meeting.room() == null ? null : meeting.room().key(),
                meeting.card(),
                value(meeting.awaited()),
                meeting.candidateHere(),
                meeting.interviewerHere(),
                meeting.candidateSwaps(),
                meeting.interviewerSwaps(),
                meeting.follows() == null ? null : meeting.follows().value(),
                it.id().value()))
        .update();
  }

  private static MockInterview read(ResultSet row, int n) throws SQLException {
    UUID group = row.getObject("group_id", UUID.class);
    String topic = row.getString("topic_key");
    String room = row.getString("open_room");
    UUID follows = row.getObject("follows", UUID.class);
    return new MockInterview(
        new MockId(row.getObject("id", UUID.class)),
        new Setting(
            group == null ? null : new GroupId(group),
            new GuideId(row.getObject("guide_id", UUID.class)),
            new Key(row.getString("round_key")),
            topic == null ? null : new Key(topic),
            row.getBoolean("is_full")),
        new Cast(
            new PersonId(row.getObject("candidate", UUID.class)),
            person(row, "interviewer"),
            person(row, "observer")),
        State.valueOf(row.getString("state")),
        new Beat(
            row.getInt("turn"), Phase.valueOf(row.getString("phase")), row.getInt("phase_index")),
        row.getInt("step"),
        new Times(
            Utc.instant(row, "created_at"),
            Utc.nullable(row, "starts_at"),
            Utc.nullable(row, "heard_at"),
            Utc.nullable(row, "due_at"),
            Utc.nullable(row, "ended_at"),
            row.getInt("reminders")),
        new Meeting(
            room == null ? null : (Place.Room) Place.parse(room),
            row.getObject("open_card", UUID.class),
            person(row, "awaited"),
            row.getBoolean("candidate_here"),
            row.getBoolean("interviewer_here"),
            row.getBoolean("candidate_swaps"),
            row.getBoolean("interviewer_swaps"),
            follows == null ? null : new MockId(follows)),
        new Posted(row.getObject("prompt", UUID.class), row.getObject("controls", UUID.class)));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
