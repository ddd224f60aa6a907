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

/** The rows of submissions and of their former texts. */
@Repository
class SubmissionRows {

  private final JdbcClient db;

  SubmissionRows(JdbcClient db) {
    this.db = db;
  }

  /** Adds somebody's attempt to an open pool; false when the pool is not open or the row exists. */
  boolean add(
      SubmissionId id,
      PoolId pool,
      PersonId author,
      int attempt,
      String text,
      boolean late,
      Instant at) {
    return db.sql(
                """
                insert into submission (id, pool_id, author_id, attempt, state, is_late, revision,
                  text, handed_at)
                select cast(:id as uuid), p.id, cast(:author as uuid), cast(:attempt as integer),
                  'STANDING', cast(:late as boolean), 1, cast(:text as varchar(100000)),
                  cast(:at as timestamp with time zone)
                from review_pool p where p.id = :pool and p.state = 'OPEN'
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("author", author.value())
            .param("attempt", attempt)
            .param("late", late)
            .param("text", text)
            .param("at", Utc.of(at))
            .param("pool", pool.value())
            .update()
        == 1;
  }

  Optional<Submission> find(SubmissionId id) {
    return db.sql("select * from submission where id = ?")
        .param(id.value())
        .query(SubmissionRows::submission)
        .optional();
  }

  /** Somebody's attempts in a pool, the latest first. */
  List<Submission> of(PoolId pool, PersonId author) {
    return db.sql(
            "select * from submission where pool_id = ? and author_id = ? order by attempt desc")
        .params(pool.value(), author.value())
        .query(SubmissionRows::submission)
        .list();
  }

  /** What stands in a pool, in order of arrival. */
  List<Submission> standing(PoolId pool) {
    return db.sql(
            "select * from submission where pool_id = ? and state = 'STANDING'"
                + " order by handed_at, id")
        .param(pool.value())
        .query(SubmissionRows::submission)
        .list();
  }

  /** Somebody's latest submissions in a group, those withdrawn left out. */
  List<Submission> of(PersonId author, GroupId group, int limit) {
    return db.sql(
            "select s.* from submission s join review_pool p on p.id = s.pool_id"
                + " where s.author_id = ? and p.group_id = ? and s.state <> 'WITHDRAWN'"
                + " and p.state <> 'CANCELED' order by s.handed_at desc, s.id fetch first "
                + limit
                + " rows only")
        .params(author.value(), group.value())
        .query(SubmissionRows::submission)
        .list();
  }

  /** Puts another text in place; a text that somebody was handed is kept beside it. */
  void rewrite(SubmissionId id, String text) {
    db.sql(
            """
            insert into submission_text (submission_id, revision, text)
            select s.id, s.revision, s.text from submission s where s.id = ? and exists
              (select 1 from assignment a where a.submission_id = s.id and a.revision = s.revision)
            on conflict do nothing
            """)
        .param(id.value())
        .update();
    db.sql("update submission set text = ?, revision = revision + 1 where id = ?")
        .params(text, id.value())
        .update();
  }

  /** The text as it was at a revision that was handed out. */
  String text(Submission submission, int revision) {
    return revision == submission.revision()
        ? submission.text()
        : db.sql("select text from submission_text where submission_id = ? and revision = ?")
            .params(submission.id().value(), revision)
            .query(String.class)
            .single();
  }

  /** Moves a submission from one state to another; false when it was not in the first. */
  boolean change(SubmissionId id, Submission.State from, Submission.State to) {
    return db.sql("update submission set state = ? where id = ? and state = ?")
            .params(to.name(), id.value(), from.name())
            .update()
        == 1;
  }

  static Submission submission(ResultSet row, int n) throws SQLException {
    return new Submission(
        new SubmissionId(row.getObject("id", UUID.class)),
        new PoolId(row.getObject("pool_id", UUID.class)),
        new PersonId(row.getObject("author_id", UUID.class)),
        row.getString("text"),
        row.getInt("revision"),
        row.getBoolean("is_late"),
        Utc.instant(row, "handed_at"),
        Submission.State.valueOf(row.getString("state")));
  }
}
