package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of marks; those of a reviewer who has not voted wait for the vote. */
@Repository
class MarkRows {

  private final JdbcClient db;

  MarkRows(JdbcClient db) {
    this.db = db;
  }

  /** What one reviewer said about a submission. */
  List<Mark> of(SubmissionId submission, PersonId reviewer) {
    return db.sql(
            "select * from mark where submission_id = ? and reviewer_id = ? order by criterion_key")
        .params(submission.value(), reviewer.value())
        .query(MarkRows::mark)
        .list();
  }

  /** What the reviewers whose votes count said about a submission. */
  List<Mark> counted(SubmissionId submission) {
    return db.sql(
            """
            select m.* from mark m
            join review r on r.submission_id = m.submission_id and r.reviewer_id = m.reviewer_id
            where m.submission_id = ? and r.state = 'COUNTS'
            order by m.reviewer_id, m.criterion_key
            """)
        .param(submission.value())
        .query(MarkRows::mark)
        .list();
  }

  void level(SubmissionId submission, PersonId reviewer, Key criterion, int level) {
    db.sql(
            "update mark set level = ?"
                + " where submission_id = ? and reviewer_id = ? and criterion_key = ?")
        .params(level, submission.value(), reviewer.value(), criterion.value())
        .update();
    db.sql(
            "insert into mark (submission_id, reviewer_id, criterion_key, level)"
                + " values (?, ?, ?, ?) on conflict do nothing")
        .params(submission.value(), reviewer.value(), criterion.value(), level)
        .update();
  }

  /** Gives a note to one criterion only; to none where it is null. */
  void note(SubmissionId submission, PersonId reviewer, Mark.Note note, @Nullable Key criterion) {
    db.sql("update mark set note = null where submission_id = ? and reviewer_id = ? and note = ?")
        .params(submission.value(), reviewer.value(), note.name())
        .update();
    if (criterion != null) {
      db.sql(
              "insert into mark (submission_id, reviewer_id, criterion_key) values (?, ?, ?)"
                  + " on conflict do nothing")
          .params(submission.value(), reviewer.value(), criterion.value())
          .update();
      db.sql(
              "update mark set note = ?"
                  + " where submission_id = ? and reviewer_id = ? and criterion_key = ?")
          .params(note.name(), submission.value(), reviewer.value(), criterion.value())
          .update();
    }
  }

  private static Mark mark(ResultSet row, int n) throws SQLException {
    String note = row.getString("note");
    return new Mark(
        new PersonId(row.getObject("reviewer_id", UUID.class)),
        new Key(row.getString("criterion_key")),
        row.getObject("level", Integer.class),
        note == null ? null : Mark.Note.valueOf(note));
  }
}
