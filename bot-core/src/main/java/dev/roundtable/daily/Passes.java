package dev.roundtable.daily;

import dev.roundtable.group.PersonId;
import dev.roundtable.review.Pools;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who passed on which question: no reminder comes, and they may review the others' answers. */
@Repository
class Passes {

  private final JdbcClient db;
  private final Pools pools;

  Passes(JdbcClient db, Pools pools) {
    this.db = db;
    this.pools = pools;
  }

  /** Passes on a question. */
  @Transactional
  public void pass(DailyQuestionId question, PersonId person, Instant at) {
    db.sql(
            "insert into question_pass (question_id, person_id, passed_at) values (?, ?, ?)"
                + " on conflict do nothing")
        .params(question.value(), person.value(), Utc.of(at))
        .update();
    pools.unlock(ReviewSide.pool(question), person);
  }

  /** Whether somebody passed. */
  boolean passed(DailyQuestionId question, PersonId person) {
    return db.sql("select count(*) from question_pass where question_id = ? and person_id = ?")
            .params(question.value(), person.value())
            .query(Integer.class)
            .single()
        > 0;
  }
}
