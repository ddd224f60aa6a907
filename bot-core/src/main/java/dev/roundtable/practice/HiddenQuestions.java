package dev.roundtable.practice;

import dev.roundtable.group.GroupId;
import dev.roundtable.sql.Utc;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions that a group's organizers took away, so that nobody is asked them there. */
@Repository
public class HiddenQuestions {

  private final JdbcClient db;
  private final Clock clock;

  HiddenQuestions(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Takes a question away; false when it was away already. */
  public boolean hide(GroupId group, UUID question) {
    return db.sql(
                "insert into hidden_question (group_id, question_id, hidden_at) values (?, ?, ?)"
                    + " on conflict do nothing")
            .params(group.value(), question, Utc.of(clock.instant()))
            .update()
        == 1;
  }

  /** Brings a question back; false when it was not away. */
  public boolean show(GroupId group, UUID question) {
    return db.sql("delete from hidden_question where group_id = ? and question_id = ?")
            .params(group.value(), question)
            .update()
        == 1;
  }

  /** Whether a question is away. */
  public boolean hides(GroupId group, UUID question) {
    return db.sql("select count(*) from hidden_question where group_id = ? and question_id = ?")
            .params(group.value(), question)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** All questions that are away. */
  public Set<UUID> of(GroupId group) {
    return Set.copyOf(
        db.sql("select question_id from hidden_question where group_id = ?")
            .param(group.value())
            .query((row, n) -> row.getObject(1, UUID.class))
            .list());
  }
}
