package dev.roundtable.group;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who runs which group, apart from the platform's own admins. */
@Repository
public class Organizers {

  private final JdbcClient db;

  Organizers(JdbcClient db) {
    this.db = db;
  }

  /** Whether somebody set the group up or was named by one who runs it. */
  public boolean is(GroupId group, PersonId person) {
    return db.sql("select 1 from organizer where group_id = ? and person_id = ?")
        .params(group.value(), person.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /** All who run a group, in a stable order. */
  public List<PersonId> of(GroupId group) {
    return db.sql("select person_id from organizer where group_id = ? order by person_id")
        .param(group.value())
        .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Names an organizer. */
  public void name(GroupId group, PersonId person) {
    db.sql("insert into organizer (group_id, person_id) values (?, ?) on conflict do nothing")
        .params(group.value(), person.value())
        .update();
  }
}
