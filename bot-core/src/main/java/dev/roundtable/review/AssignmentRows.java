package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of assignments, one for each submission and reviewer. */
@Repository
class AssignmentRows {

  private final JdbcClient db;

  AssignmentRows(JdbcClient db) {
    this.db = db;
  }

  Optional<Assignment> find(SubmissionId submission, PersonId reviewer) {
    return db.sql("select * from assignment where submission_id = ? and reviewer_id = ?")
        .params(submission.value(), reviewer.value())
        .query(AssignmentRows::assignment)
        .optional();
  }

  /** Puts a submission into a reviewer's hands; again, where their time ran out before. */
  void hand(Submission submission, GroupId group, PersonId reviewer, Instant now) {
    Instant end = now.plus(Assignment.HOLD);
    int again =
        db.sql(
                "update assignment set state = 'HELD', revision = ?, handed_at = ?, expires_at = ?"
                    + " where submission_id = ? and reviewer_id = ? and (state = 'EXPIRED'"
                    + " or (state = 'HELD' and expires_at <= ?))")
            .params(submission.revision(), Utc.of(now), Utc.of(end))
            .params(submission.id().value(), reviewer.value(), Utc.of(now))
            .update();
    if (again == 0) {
      db.sql(
              "insert into assignment (submission_id, reviewer_id, group_id, revision, state,"
                  + " handed_at, expires_at) values (?, ?, ?, ?, 'HELD', ?, ?)"
                  + " on conflict do nothing")
          .params(submission.id().value(), reviewer.value(), group.value())
          .params(submission.revision(), Utc.of(now), Utc.of(end))
          .update();
    }
  }

  /** Notes that there is a review now. */
  void done(SubmissionId submission, PersonId reviewer) {
    db.sql("update assignment set state = 'DONE' where submission_id = ? and reviewer_id = ?")
        .params(submission.value(), reviewer.value())
        .update();
  }

  /** Takes a submission back from a reviewer who has not voted; false when there is none. */
  boolean giveBack(SubmissionId submission, PersonId reviewer, Assignment.Reason reason) {
    return db.sql(
                "update assignment set state = 'RETURNED', reason = ? where submission_id = ?"
                    + " and reviewer_id = ? and state in ('HELD', 'EXPIRED')")
            .params(reason.name(), submission.value(), reviewer.value())
            .update()
        == 1;
  }

  /** Frees what a reviewer has in hand in a group. */
  void free(GroupId group, PersonId reviewer) {
    db.sql(
            "update assignment set state = 'EXPIRED'"
                + " where group_id = ? and reviewer_id = ? and state = 'HELD'")
        .params(group.value(), reviewer.value())
        .update();
  }

  /** Assignments whose time is over. */
  List<Assignment> expired(Instant now, int limit) {
    return db.sql(
            "select * from assignment where state = 'HELD' and expires_at <= ?"
                + " order by expires_at, submission_id, reviewer_id fetch first "
                + limit
                + " rows only")
        .param(Utc.of(now))
        .query(AssignmentRows::assignment)
        .list();
  }

  /** Ends an assignment whose time is over, unless there was a vote or a new hand-out meanwhile. */
  void expire(Assignment assignment) {
    db.sql(
            "update assignment set state = 'EXPIRED' where submission_id = ? and reviewer_id = ?"
                + " and state = 'HELD' and expires_at <= ?")
        .params(
            assignment.submission().value(),
            assignment.reviewer().value(),
            Utc.of(assignment.expiresAt()))
        .update();
  }

  private static Assignment assignment(ResultSet row, int n) throws SQLException {
    return new Assignment(
        new SubmissionId(row.getObject("submission_id", UUID.class)),
        new PersonId(row.getObject("reviewer_id", UUID.class)),
        row.getInt("revision"),
        Assignment.State.valueOf(row.getString("state")),
        Utc.instant(row, "expires_at"));
  }
}
