package dev.roundtable.daily;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.delivery.Delivered;
import dev.roundtable.delivery.DeliveryId;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.sql.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where questions' results stand, so that they can be changed. */
@Repository
class ResultMessages {

  private static final String SUBJECT = "daily.result";

  private final JdbcClient db;
  private final Outbox outbox;

  ResultMessages(JdbcClient db, Outbox outbox) {
    this.db = db;
    this.outbox = outbox;
  }

  /**
   * Posts a result in a room.
   *
   * @param notAfter from when on it is of no use any more; null for never
   */
  void post(DailyQuestionId question, Place.Room room, Message result, @Nullable Instant notAfter) {
    UUID id = Ids.fresh();
    DeliveryId delivery = outbox.post(room, result, new Subject(SUBJECT, id), notAfter);
    db.sql("insert into result_message (id, question_id, delivery_id) values (?, ?, ?)")
        .params(id, question.value(), delivery.value())
        .update();
  }

  /** Puts another text in the place of a question's result, in all rooms. */
  void edit(DailyQuestionId question, Message result) {
    for (Copy copy : of(question)) {
      String key = "result/" + copy.id();
      if (copy.message() == null) {
        outbox.edit(copy.delivery(), result, key, null);
      } else {
        outbox.edit(copy.message(), result, key, null);
      }
    }
  }

  /** Whether a question's result stands anywhere. */
  boolean any(DailyQuestionId question) {
    return !of(question).isEmpty();
  }

  /** The question whose result a message of ours tells. */
  Optional<DailyQuestionId> in(MessageRef message) {
    return db.sql("select question_id from result_message where message_key = ?")
        .param(message.key())
        .query((row, n) -> new DailyQuestionId(row.getObject(1, UUID.class)))
        .optional();
  }

  @EventListener
  void on(Delivered delivered) {
    if (delivered.subject().kind().equals(SUBJECT)) {
      db.sql("update result_message set message_key = ? where id = ?")
          .params(delivered.sent().message().key(), delivered.subject().id())
          .update();
    }
  }

  private record Copy(UUID id, DeliveryId delivery, @Nullable MessageRef message) {}

  private List<Copy> of(DailyQuestionId question) {
    return db.sql("select * from result_message where question_id = ? order by id")
        .param(question.value())
        .query(
            (row, n) -> {
              String key = row.getString("message_key");
              return new Copy(
                  row.getObject("id", UUID.class),
                  new DeliveryId(row.getObject("delivery_id", UUID.class)),
                  key == null ? null : MessageRef.parse(key));
            })
        .list();
  }
}
