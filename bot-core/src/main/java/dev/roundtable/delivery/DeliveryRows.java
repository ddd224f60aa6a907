package dev.roundtable.delivery;

import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deliveries as callers write them. */
@Repository
class DeliveryRows {

  private final JdbcClient db;

  DeliveryRows(JdbcClient db) {
    this.db = db;
  }

  /** Where a delivery goes. */
  record Address(String platform, String lane) {}

  void insert(NewDelivery row, Instant now) {
    Subject subject = row.subject;
    Instant due = row.notBefore == null || row.notBefore.isBefore(now) ? now : row.notBefore;
    db.sql(
            """
            insert into delivery (id, platform, lane, kind, place, message, of_delivery, person_id,
              thread_name, reaction, content, subject_kind, subject_id, coalesce_key, due_at,
              not_after, state, attempts, looks, repeats, created_at)
            values (:id, :platform, :lane, :kind, :place, :message, :of, :person,
              :thread, :reaction, :content, :subjectKind, :subjectId, :coalesce, :due,
              :notAfter, 'WAITING', 0, 0, 0, :now)
            """)
        .param("id", row.id.value())
        .param("platform", row.platform)
        .param("lane", row.lane)
        .param("kind", row.kind.name())
        .param("place", row.place == null ? null : row.place.key())
        .param("message", row.message == null ? null : row.message.key())
        .param("of", row.of == null ? null : row.of.value())
        .param("person", row.person == null ? null : row.person.value())
        .param("thread", row.threadName)
        .param("reaction", row.reaction == null ? null : row.reaction.name())
        .param("content", row.content)
        .param("subjectKind", subject == null ? null : subject.kind())
        .param("subjectId", subject == null ? null : subject.id())
        .param("coalesce", row.coalesceKey)
        .param("due", Utc.of(due))
        .param("notAfter", Utc.ofNullable(row.notAfter))
        .param("now", Utc.of(now))
        .update();
  }

  Address address(DeliveryId id) {
    return db.sql("select platform, lane from delivery where id = ?")
        .param(id.value())
        .query((row, n) -> new Address(row.getString(1), row.getString(2)))
        .single();
  }

  /** When the last delivery with this coalesce key was sent. */
  Optional<Instant> lastDone(String coalesceKey) {
    return db.sql(
            "select max(done_at) as last from delivery where coalesce_key = ? and state = 'SENT'")
        .param(coalesceKey)
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "last")))
        .single();
  }

  /** Sends to another person what waits for one. */
  void move(PersonId to, PersonId from) {
    db.sql("update delivery set person_id = ? where person_id = ? and state = 'WAITING'")
        .params(to.value(), from.value())
        .update();
  }
}
