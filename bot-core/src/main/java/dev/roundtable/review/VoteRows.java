package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A group's votes of the last months, which tell how strict its reviewers are. */
@Repository
class VoteRows {

  private final JdbcClient db;

  VoteRows(JdbcClient db) {
    this.db = db;
  }

  /** The votes that count, up to a local date, as far back as scoring looks. */
  List<Observation> of(GroupId group, LocalDate day) {
    return db.sql(
            """
            select p.id as pool_id, p.local_date, r.submission_id, r.reviewer_id, r.vote
            from review_pool p
            join submission s on s.pool_id = p.id and s.state = 'STANDING'
            join review r on r.submission_id = s.id and r.state = 'COUNTS'
            where p.group_id = ? and p.local_date between ? and ? and p.state <> 'CANCELED'
            """)
        .params(group.value(), day.minusDays(VoteHistory.DAYS), day)
        .query(VoteRows::observation)
        .list();
  }

  private static Observation observation(ResultSet row, int n) throws SQLException {
    return Observation.of(
        new PoolId(row.getObject("pool_id", UUID.class)),
        new SubmissionId(row.getObject("submission_id", UUID.class)),
        new PersonId(row.getObject("reviewer_id", UUID.class)),
        Vote.ofLevel(row.getInt("vote")),
        row.getObject("local_date", LocalDate.class));
  }
}
