package dev.roundtable.group;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes one person's memberships and rights of two people's. Of two memberships in a group the one
 * that says more stays: an exclusion cannot be left behind with an account, and who takes part with
 * one account takes part.
 */
@Component
class MergedMembers {

  /** Which state prevails, the strongest first. */
  private static final String RANK =
      "case %s.state when 'EXCLUDED' then 0 when 'ACTIVE' then 1 when 'AWAY' then 2"
          + " when 'RESTING' then 3 else 4 end";

  private final JdbcClient db;

  MergedMembers(JdbcClient db) {
    this.db = db;
  }

  void merge(PersonId kept, PersonId gone) {
    String better = RANK.formatted("g") + " < " + RANK.formatted("k");
    run(
        "delete from membership k where k.person_id = :kept and exists (select 1 from membership g"
            + " where g.person_id = :gone and g.group_id = k.group_id and "
            + better
            + ")",
        kept,
        gone);
    move("membership", "group_id", kept, gone);
    move("organizer", "group_id", kept, gone);
    for (String column : List.of("room.invited_by", "study_group.created_by")) {
      String[] parts = column.split("\\.", 2);
      run(
          "update %1$s set %2$s = :kept where %2$s = :gone".formatted(parts[0], parts[1]),
          kept,
          gone);
    }
  }

  private void move(String table, String key, PersonId kept, PersonId gone) {
    run(
        "delete from %1$s where person_id = :gone and %2$s in (select o.%2$s from %1$s o"
                .formatted(table, key)
            + " where o.person_id = :kept)",
        kept,
        gone);
    run("update " + table + " set person_id = :kept where person_id = :gone", kept, gone);
  }

  private void run(String sql, PersonId kept, PersonId gone) {
    db.sql(sql).param("kept", kept.value()).param("gone", gone.value()).update();
  }
}
