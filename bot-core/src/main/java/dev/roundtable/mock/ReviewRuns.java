package dev.roundtable.mock;

import dev.roundtable.review.PoolId;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mock interviews a group was asked to review, and until when. */
@Repository
class ReviewRuns {

  private final JdbcClient db;

  ReviewRuns(JdbcClient db) {
    this.db = db;
  }

  /** One that is open. */
  record Run(PoolId pool, MockId interview) {}

  void add(PoolId pool, MockId interview, Instant closesAt) {
    db.sql(
            "insert into mock_review (pool_id, interview_id, closes_at, closed)"
                + " values (?, ?, ?, false)")
        .params(pool.value(), interview.value(), Utc.of(closesAt))
        .update();
  }

  Optional<PoolId> of(MockId interview) {
    return db.sql("select pool_id from mock_review where interview_id = ?")
        .param(interview.value())
        .query((row, n) -> new PoolId(row.getObject(1, UUID.class)))
        .optional();
  }

  List<Run> ended(Instant now, int limit) {
    return db.sql(
            "select pool_id, interview_id from mock_review where closed = false and closes_at <= ?"
                + " order by closes_at, pool_id limit ?")
        .params(Utc.of(now), limit)
        .query(
            (row, n) ->
                new Run(
                    new PoolId(row.getObject(1, UUID.class)),
                    new MockId(row.getObject(2, UUID.class))))
        .list();
  }

  Optional<Instant> nextEnd() {
    return db.sql(
            "select closes_at from mock_review where closed = false order by closes_at limit 1")
        .query((row, n) -> Utc.instant(row, "closes_at"))
        .optional();
  }

  /** Marks one as closed; false if it was already. */
  boolean close(PoolId pool) {
    return db.sql("update mock_review set closed = true where pool_id = ? and closed = false")
            .param(pool.value())
            .update()
        == 1;
  }

  void lookAgain(PoolId pool, Instant at) {
    db.sql("update mock_review set closes_at = ? where pool_id = ?")
        .params(Utc.of(at), pool.value())
        .update();
  }
}
