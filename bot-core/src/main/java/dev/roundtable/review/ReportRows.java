package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who reported which submission. */
@Repository
class ReportRows {

  private final JdbcClient db;

  ReportRows(JdbcClient db) {
    this.db = db;
  }

  /** Notes a report; false when this person made one before. */
  boolean add(SubmissionId submission, PersonId reporter, Instant at) {
    return db.sql(
                "insert into submission_report (submission_id, reporter_id, reported_at)"
                    + " values (?, ?, ?) on conflict do nothing")
            .params(submission.value(), reporter.value(), Utc.of(at))
            .update()
        == 1;
  }

  int count(SubmissionId submission) {
    return db.sql("select count(*) from submission_report where submission_id = ?")
        .param(submission.value())
        .query(Integer.class)
        .single();
  }

  /** Sees to it that the reporter is never handed the submission; a review of theirs stays. */
  void keepFrom(Submission submission, GroupId group, PersonId reporter, Instant at) {
    db.sql(
            """
            insert into assignment (submission_id, reviewer_id, group_id, revision, state, reason,
              handed_at, expires_at) values (?, ?, ?, ?, 'RETURNED', 'REPORTED', ?, ?)
            on conflict do nothing
            """)
        .params(submission.id().value(), reporter.value(), group.value(), submission.revision())
        .params(Utc.of(at), Utc.of(at))
        .update();
    db.sql(
            "update assignment set state = 'RETURNED', reason = 'REPORTED'"
                + " where submission_id = ? and reviewer_id = ? and state in ('HELD', 'EXPIRED')")
        .params(submission.id().value(), reporter.value())
        .update();
  }
}
