package dev.roundtable.review;

import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scores with the method that gave them; what is stored once is never computed again. */
@Repository
class ScoreRows {

  private final JdbcClient db;

  ScoreRows(JdbcClient db) {
    this.db = db;
  }

  Optional<Score> of(SubmissionId submission) {
    return db.sql("select * from submission_score where submission_id = ?")
        .param(submission.value())
        .query(ScoreRows::score)
        .optional();
  }

  void keep(SubmissionId submission, Score score, Instant at) {
    db.sql(
            """
            insert into submission_score (submission_id, corrected, mean, standard_error, reviews,
              method, scored_at) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            submission.value(),
            score.corrected(),
            score.mean(),
            score.standardError(),
            score.reviews(),
            score.method(),
            Utc.of(at))
        .update();
  }

  private static Score score(ResultSet row, int n) throws SQLException {
    return new Score(
        row.getDouble("corrected"),
        row.getDouble("mean"),
        row.getDouble("standard_error"),
        row.getInt("reviews"),
        row.getString("method"));
  }
}
