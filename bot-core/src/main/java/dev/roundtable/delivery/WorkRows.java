package dev.roundtable.delivery;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Sent;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries as the workers read and mark them; a mark counts only while the row waits. */
@Repository
class WorkRows {

  private final JdbcClient db;

  WorkRows(JdbcClient db) {
    this.db = db;
  }

  /** A waiting row without what it says. */
  record Waiting(
      DeliveryId id,
      long seq,
      @Nullable String coalesceKey,
      Instant due,
      @Nullable Instant notAfter,
      @Nullable Instant startedAt,
      @Nullable Subject subject) {}

  /** A lane's first waiting rows, in order. */
  List<Waiting> waiting(String lane, int limit) {
    return db.sql(
            "select id, seq, coalesce_key, due_at, not_after, started_at, subject_kind, subject_id"
                + " from delivery where lane = ? and state = 'WAITING' order by seq limit ?")
        .params(lane, limit)
        .query(WorkRows::waiting)
        .list();
  }

  /** Rows past their time in lanes that nobody works on. */
  List<Waiting> overdue(Instant now, int limit) {
    return db.sql(
            "select d.id, d.seq, d.coalesce_key, d.due_at, d.not_after, d.started_at,"
                + " d.subject_kind, d.subject_id from delivery d left join lane l on l.lane ="
                + " d.lane where d.state = 'WAITING' and d.not_after <= ? and d.started_at is null"
                + " and (l.leased_until is null or l.leased_until <= ?) order by d.seq limit ?")
        .params(Utc.of(now), Utc.of(now), limit)
        .query(WorkRows::waiting)
        .list();
  }

  Work load(DeliveryId id, Instant now) {
    return db.sql("select * from delivery where id = ?")
        .param(id.value())
        .query((row, n) -> work(row, now))
        .single();
  }

  /** Notes, before it is sent, that it may have been. */
  boolean start(DeliveryId id, Instant now) {
    return db.sql(
                "update delivery set started_at = coalesce(started_at, :now), attempted_at = :now"
                    + " where id = :id and state = 'WAITING'")
            .param("now", Utc.of(now))
            .param("id", id.value())
            .update()
        == 1;
  }

  /** {@link #start} for a message to a person, whose Talk is known only now. */
  boolean startAt(DeliveryId id, Place place, Instant now) {
    return db.sql(
                "update delivery set started_at = coalesce(started_at, :now), attempted_at = :now,"
                    + " place = :place where id = :id and state = 'WAITING'")
            .param("now", Utc.of(now))
            .param("place", place.key())
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean done(DeliveryId id, @Nullable Sent sent, Instant now) {
    return db.sql(
                "update delivery set state = 'SENT', content = null, done_at = :now,"
                    + " sent_message = :message, sent_thread = :thread"
                    + " where id = :id and state = 'WAITING'")
            .param("now", Utc.of(now))
            .param("message", sent == null ? null : sent.message().key())
            .param("thread", sent == null || sent.thread() == null ? null : sent.thread().key())
            .param("id", id.value())
            .update()
        == 1;
  }

  boolean dropped(DeliveryId id, String state, String reason, Instant now) {
    return db.sql(
                "update delivery set state = :state, content = null, done_at = :now,"
                    + " reason = :reason where id = :id and state = 'WAITING'")
            .param("state", state)
            .param("now", Utc.of(now))
            .param("reason", reason.length() > 500 ? reason.substring(0, 500) : reason)
            .param("id", id.value())
            .update()
        == 1;
  }

  /** A failed attempt; {@code surelyNot}: nothing is in the place, no need to look. */
  void failed(DeliveryId id, boolean surelyNot, boolean counts) {
    db.sql(
            "update delivery set attempts = attempts + :counts"
                + (surelyNot ? ", started_at = null, attempted_at = null, looks = 0" : "")
                + " where id = :id and state = 'WAITING'")
        .param("counts", counts ? 1 : 0)
        .param("id", id.value())
        .update();
  }

  void looked(DeliveryId id) {
    db.sql("update delivery set looks = looks + 1 where id = ? and state = 'WAITING'")
        .param(id.value())
        .update();
  }

  /** Sent again without knowing: counted for {@code doctor}. */
  void repeated(DeliveryId id) {
    db.sql("update delivery set looks = 0, repeats = repeats + 1 where id = ?")
        .param(id.value())
        .update();
  }

  /** The message that a delivery made; empty where there is none (any more). */
  Optional<MessageRef> madeBy(DeliveryId id) {
    return db.sql("select sent_message from delivery where id = ? and sent_message is not null")
        .param(id.value())
        .query(String.class)
        .optional()
        .map(MessageRef::parse);
  }

  /** When the earliest delivery is due that waits for its time in an open lane of a platform. */
  Optional<Instant> nextDue(String platform) {
    return db.sql(
            "select min(case when l.wait_until > d.due_at then l.wait_until else d.due_at end)"
                + " as due from delivery d left join lane l on l.lane = d.lane"
                + " where d.state = 'WAITING' and d.platform = ?"
                + " and (l.lane is null or l.state = 'OPEN')")
        .param(platform)
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "due")))
        .single();
  }

  /** Forgets what was written long ago and is done. */
  int forget(Instant before, int limit) {
    return db.sql(
            "delete from delivery where id in (select id from delivery where created_at < ?"
                + " and state <> 'WAITING' order by created_at limit ?)")
        .params(Utc.of(before), limit)
        .update();
  }

  private static Waiting waiting(ResultSet row, int n) throws SQLException {
    return new Waiting(
        new DeliveryId(row.getObject("id", UUID.class)),
        row.getLong("seq"),
        row.getString("coalesce_key"),
        Utc.instant(row, "due_at"),
        Utc.nullable(row, "not_after"),
        Utc.nullable(row, "started_at"),
        subject(row));
  }

  private static Work work(ResultSet row, Instant now) throws SQLException {
    String place = row.getString("place");
    String message = row.getString("message");
    String reaction = row.getString("reaction");
    UUID person = row.getObject("person_id", UUID.class);
    return new Work(
        new DeliveryId(row.getObject("id", UUID.class)),
        DeliveryKind.valueOf(row.getString("kind")),
        row.getString("lane"),
        place == null ? null : Place.parse(place),
        message == null ? null : MessageRef.parse(message),
        Work.id(row.getObject("of_delivery", UUID.class)),
        person == null ? null : new PersonId(person),
        row.getString("thread_name"),
        reaction == null ? null : Reaction.valueOf(reaction),
        row.getString("content"),
        subject(row),
        Utc.nullable(row, "not_after"),
        row.getInt("attempts"),
        row.getInt("looks"),
        Utc.nullable(row, "started_at"),
        Utc.nullable(row, "attempted_at"),
        now);
  }

  private static @Nullable Subject subject(ResultSet row) throws SQLException {
    String kind = row.getString("subject_kind");
    return kind == null ? null : new Subject(kind, row.getObject("subject_id", UUID.class));
  }
}
