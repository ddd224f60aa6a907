package dev.roundtable.delivery;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.GroupRoom;
import dev.roundtable.group.Rooms;
import dev.roundtable.sql.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says so in the room, once a day, where none of a group's organizers takes private messages. */
@Component
class Unreached {

  private static final Duration SAID_EVERY = Duration.ofDays(1);

  private final JdbcClient db;
  private final Rooms rooms;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  Unreached(JdbcClient db, Rooms rooms, Outbox outbox, Texts texts, Clock clock) {
    this.db = db;
    this.rooms = rooms;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  /** An organizer of the group has just refused a message: was it the last one to try? */
  void look(GroupId group) {
    if (reachable(group) || !sayNow(group, clock.instant())) {
      return;
    }
    Message line = Message.text(texts.get("delivery.organizers.unreached")).quietly();
    for (GroupRoom room : rooms.of(group)) {
      if (room.open()) {
        outbox.post(room.room(), line, new Subject("delivery.unreached", group.value()), null);
      }
    }
  }

  private boolean reachable(GroupId group) {
    return db.sql(
                """
                select count(*) from organizer o where o.group_id = ? and not exists
                  (select 1 from notice n where n.person_id = o.person_id
                    and n.group_id = o.group_id and n.kind = ? and n.state = 'WAITING'
                    and n.refused = true)
                """)
            .params(group.value(), OrganizerNews.KIND)
            .query(Integer.class)
            .single()
        > 0;
  }

  private boolean sayNow(GroupId group, Instant now) {
    int again =
        db.sql("update unreached_group set told_at = ? where group_id = ? and told_at <= ?")
            .params(Utc.of(now), group.value(), Utc.of(now.minus(SAID_EVERY)))
            .update();
    return again == 1
        || db.sql(
                    "insert into unreached_group (group_id, told_at) values (?, ?)"
                        + " on conflict do nothing")
                .params(group.value(), Utc.of(now))
                .update()
            == 1;
  }
}
