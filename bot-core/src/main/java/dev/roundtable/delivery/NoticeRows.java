package dev.roundtable.delivery;

import dev.roundtable.chat.MessageJson;
import dev.roundtable.delivery.Notices.Notice;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of notices: WAITING, SENDING as part of a message, TOLD, or SEEN elsewhere. */
@Repository
class NoticeRows {

  private final JdbcClient db;

  NoticeRows(JdbcClient db) {
    this.db = db;
  }

  boolean replaceWaiting(Notice notice, String dedupeKey) {
    return db.sql(
                "update notice set content = ? where person_id = ? and group_id = ? and kind = ?"
                    + " and dedupe_key = ? and state = 'WAITING'")
            .param(MessageJson.write(notice.part()))
            .params(notice.person().value(), notice.group().value(), notice.kind(), dedupeKey)
            .update()
        == 1;
  }

  void insert(Notice notice, String dedupeKey) {
    db.sql(
            "insert into notice (id, person_id, group_id, kind, dedupe_key, content, state,"
                + " refused, created_at) values (?, ?, ?, ?, ?, ?, 'WAITING', false, ?) on conflict"
                + " do nothing")
        .params(
            notice.id(),
            notice.person().value(),
            notice.group().value(),
            notice.kind(),
            dedupeKey,
            MessageJson.write(notice.part()),
            Utc.of(notice.at()))
        .update();
  }

  List<PersonId> peopleWaiting(GroupId group) {
    return db.sql(
            "select distinct person_id from notice where group_id = ? and state = 'WAITING'"
                + " order by person_id")
        .param(group.value())
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  Optional<Instant> lastTold(PersonId person) {
    return db.sql(
            "select max(told_at) as told from notice"
                + " where person_id = ? and state in ('SENDING', 'TOLD')")
        .param(person.value())
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "told")))
        .single();
  }

  List<Notice> waiting(PersonId person) {
    return db.sql(
            "select * from notice where person_id = ? and state = 'WAITING'"
                + " order by created_at, id")
        .param(person.value())
        .query(NoticeRows::notice)
        .list();
  }

  List<Notice> refused(PersonId person) {
    return db.sql(
            "select * from notice where person_id = ? and state = 'WAITING' and refused"
                + " order by created_at, id")
        .param(person.value())
        .query(NoticeRows::notice)
        .list();
  }

  void sending(UUID notice, UUID batch, DeliveryId delivery, Instant now) {
    db.sql(
            "update notice set state = 'SENDING', batch = ?, delivery_id = ?, told_at = ?"
                + " where id = ?")
        .params(batch, delivery.value(), Utc.of(now), notice)
        .update();
  }

  /** A message that tells several pieces of news. */
  record Batch(UUID id, DeliveryId delivery) {}

  /** Takes every piece of news of this kind and key back; gives the messages that told it. */
  List<Batch> retract(String kind, String dedupeKey) {
    List<Batch> told =
        db.sql(
                "select distinct batch, delivery_id from notice where kind = ? and dedupe_key = ?"
                    + " and state in ('SENDING', 'TOLD') and delivery_id is not null")
            .params(kind, dedupeKey)
            .query(
                (row, n) ->
                    new Batch(
                        row.getObject("batch", UUID.class),
                        new DeliveryId(row.getObject("delivery_id", UUID.class))))
            .list();
    db.sql("update notice set state = 'SEEN' where kind = ? and dedupe_key = ?")
        .params(kind, dedupeKey)
        .update();
    return told;
  }

  /** What a message still tells. */
  List<Notice> of(UUID batch) {
    return db.sql(
            "select * from notice where batch = ? and state in ('SENDING', 'TOLD')"
                + " order by created_at, id")
        .param(batch)
        .query(NoticeRows::notice)
        .list();
  }

  /** The groups with news of a kind, or of before an instant, that was not refused. */
  List<GroupId> groupsWaiting(String kind, Instant before) {
    return db.sql(
            "select distinct group_id from notice where state = 'WAITING' and refused = false"
                + " and (kind = ? or created_at < ?) order by group_id")
        .params(kind, Utc.of(before))
        .query((row, n) -> new GroupId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The people for whom news of a kind, or of before an instant, waits that was not refused. */
  List<PersonId> peopleWaiting(GroupId group, String kind, Instant before) {
    return db.sql(
            "select distinct person_id from notice where group_id = ? and state = 'WAITING'"
                + " and refused = false and (kind = ? or created_at < ?) order by person_id")
        .params(group.value(), kind, Utc.of(before))
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** The groups of whose news of a kind a message tells. */
  List<GroupId> groupsIn(UUID batch, String kind) {
    return db.sql("select distinct group_id from notice where batch = ? and kind = ?")
        .params(batch, kind)
        .query((row, n) -> new GroupId(row.getObject(1, UUID.class)))
        .list();
  }

  void told(UUID batch) {
    db.sql("update notice set state = 'TOLD' where batch = ? and state = 'SENDING'")
        .param(batch)
        .update();
  }

  void refusedAgain(UUID batch) {
    db.sql(
            "update notice set state = 'WAITING', refused = true, batch = null,"
                + " delivery_id = null, told_at = null"
                + " where batch = ? and state = 'SENDING'")
        .param(batch)
        .update();
  }

  void seen(UUID notice) {
    db.sql("update notice set state = 'SEEN' where id = ? and state = 'WAITING'")
        .param(notice)
        .update();
  }

  void move(PersonId to, PersonId from) {
    db.sql(
            "delete from notice n where person_id = ? and exists (select 1 from notice k"
                + " where k.person_id = ? and k.group_id = n.group_id and k.kind = n.kind"
                + " and k.dedupe_key = n.dedupe_key)")
        .params(from.value(), to.value())
        .update();
    db.sql("update notice set person_id = ? where person_id = ?")
        .params(to.value(), from.value())
        .update();
  }

  private static Notice notice(ResultSet row, int n) throws SQLException {
    return new Notice(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        row.getString("kind"),
        MessageJson.read(row.getString("content")),
        Utc.instant(row, "created_at"));
  }
}
