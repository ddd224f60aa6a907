package dev.roundtable.group;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Place;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rooms that the bot is in, and which group meets in which. */
@Repository
public class Rooms {

  private final JdbcClient db;
  private final Clock clock;
  private final People people;

  Rooms(JdbcClient db, Clock clock, People people) {
    this.db = db;
    this.clock = clock;
    this.people = people;
  }

  /** The rooms where a group meets, in the order in which they joined it. */
  public List<GroupRoom> of(GroupId group) {
    return db.sql("select * from room where group_id = ? order by joined_at, room_key")
        .param(group.value())
        .query(Rooms::room)
        .list();
  }

  /** The group that meets in a room. */
  public Optional<GroupId> groupIn(Place.Room room) {
    return db.sql("select group_id from room where room_key = ? and group_id is not null")
        .param(room.key())
        .query((row, n) -> new GroupId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** What a room is called, if we were told. */
  public Optional<String> name(Place.Room room) {
    return db.sql("select name from room where room_key = ?")
        .param(room.key())
        .query(String.class)
        .optional();
  }

  /** Who brought the bot into a room, if we were told. */
  public Optional<PersonId> inviter(Place.Room room) {
    return db.sql("select invited_by from room where room_key = ? and invited_by is not null")
        .param(room.key())
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .optional();
  }

  /**
   * Makes a room a group's. Each room has one group.
   *
   * @return false when another group meets there already
   */
  @Transactional
  public boolean give(Place.Room room, String name, GroupId group) {
    note(room, name);
    return db.sql(
                "update room set group_id = ?, name = ?, parked_because = null where room_key = ?"
                    + " and (group_id is null or group_id = ?)")
            .params(group.value(), name, room.key(), group.value())
            .update()
        == 1;
  }

  /**
   * Notes that the bot came into a room.
   *
   * @param at the platform's time of its coming
   * @return false when that coming is known already
   */
  public boolean introduce(Place.Room room, String name, Instant at) {
    note(room, name);
    return db.sql(
                "update room set introduced_at = ? where room_key = ?"
                    + " and (introduced_at is null or introduced_at < ?)")
            .params(Utc.of(at), room.key(), Utc.of(at))
            .update()
        == 1;
  }

  /**
   * Stops posting in a room until it is mended.
   *
   * @return false when it was parked for just that reason already
   */
  public boolean park(Place.Room room, String because) {
    return db.sql(
                "update room set parked_because = ? where room_key = ?"
                    + " and (parked_because is null or parked_because <> ?)")
            .params(because, room.key(), because)
            .update()
        == 1;
  }

  /** Posts in a room again. */
  public void unpark(Place.Room room) {
    db.sql("update room set parked_because = null where room_key = ?").param(room.key()).update();
  }

  @EventListener
  void on(ChatEvent.BotJoinedRoom joined) {
    note(joined.room(), joined.roomName());
    unpark(joined.room());
    if (joined.inviter() != null) {
      PersonId inviter = people.identify(joined.inviter()).id();
      db.sql("update room set invited_by = ? where room_key = ?")
          .params(inviter.value(), joined.room().key())
          .update();
    }
  }

  @EventListener
  void on(ChatEvent.RoomRenamed renamed) {
    note(renamed.room(), renamed.name());
    db.sql("update room set name = ? where room_key = ?")
        .params(renamed.name(), renamed.room().key())
        .update();
  }

  @EventListener
  void on(ChatEvent.RoomLost lost) {
    park(lost.room(), lost.loss().name());
  }

  @EventListener
  void on(ChatEvent.RoomRegained regained) {
    unpark(regained.room());
  }

  private void note(Place.Room room, String name) {
    db.sql("insert into room (room_key, name, joined_at) values (?, ?, ?) on conflict do nothing")
        .params(room.key(), name, Utc.of(clock.instant()))
        .update();
  }

  private static GroupRoom room(ResultSet row, int n) throws SQLException {
    return new GroupRoom(
        (Place.Room) Place.parse(row.getString("room_key")),
        new GroupId(row.getObject("group_id", UUID.class)),
        row.getString("name"),
        row.getString("parked_because"));
  }
}
