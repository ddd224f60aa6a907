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

/** The rows of reviews, one for each submission and reviewer. */
@Repository
class ReviewRows {

  private final JdbcClient db;

  ReviewRows(JdbcClient db) {
    this.db = db;
  }

  Optional<Review> find(ReviewId id) {
    return db.sql("select * from review where id = ?")
        .param(id.value())
        .query(ReviewRows::review)
        .optional();
  }

  Optional<Review> find(SubmissionId submission, PersonId reviewer) {
    return db.sql("select * from review where submission_id = ? and reviewer_id = ?")
        .params(submission.value(), reviewer.value())
        .query(ReviewRows::review)
        .optional();
  }

  /** The reviews of a submission that count, in the order in which they were given. */
  List<Review> of(SubmissionId submission) {
    return db.sql(
            "select * from review where submission_id = ? and state = 'COUNTS'"
                + " order by given_at, id")
        .param(submission.value())
        .query(ReviewRows::review)
        .list();
  }

  /** The latest reviews that somebody gave in a group and may still change. */
  List<Review> changeable(GroupId group, PersonId reviewer, int limit) {
    return db.sql(
            """
            select r.* from review r
            join submission s on s.id = r.submission_id and s.state = 'STANDING'
            join review_pool p on p.id = s.pool_id and p.state in ('OPEN', 'EXTENDED')
            where r.reviewer_id = ? and r.group_id = ? and r.state = 'COUNTS'
              and not exists (select 1 from submission_score c where c.submission_id = s.id)
            order by r.given_at desc, r.id fetch first %d rows only
            """
                .formatted(limit))
        .params(reviewer.value(), group.value())
        .query(ReviewRows::review)
        .list();
  }

  /** A group's latest reviews in words, newest first. */
  List<Review> withRemark(GroupId group, int limit) {
    return db.sql(
            "select * from review where group_id = ? and state = 'COUNTS' and remark is not null"
                + " order by changed_at desc, id fetch first "
                + limit
                + " rows only")
        .param(group.value())
        .query(ReviewRows::review)
        .list();
  }

  void add(Review review) {
    db.sql(
            """
            insert into review (id, submission_id, reviewer_id, group_id, revision, state, vote,
              remark_hidden, given_at, changed_at, remark)
            values (?, ?, ?, ?, ?, 'COUNTS', ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            review.id().value(),
            review.submission().value(),
            review.reviewer().value(),
            review.group().value(),
            review.revision(),
            review.vote().level(),
            review.remarkHidden(),
            Utc.of(review.givenAt()),
            Utc.of(review.givenAt()))
        .param(review.remark())
        .update();
  }

  /** Puts another vote and remark in place; a new remark is unread. */
  void change(Review review, boolean newRemark, Instant at) {
    db.sql("update review set vote = ?, changed_at = ?, remark = ? where id = ?")
        .params(review.vote().level(), Utc.of(at))
        .param(review.remark())
        .param(review.id().value())
        .update();
    if (newRemark) {
      db.sql("update review set read_at = null, helped_at = null where id = ?")
          .param(review.id().value())
          .update();
    }
  }

  boolean hideRemark(ReviewId id) {
    return db.sql("update review set remark_hidden = true where id = ? and remark_hidden = false")
            .param(id.value())
            .update()
        == 1;
  }

  /** Notes that a review helped; false when that was known. */
  boolean helped(ReviewId id, Instant at) {
    return db.sql("update review set helped_at = ? where id = ? and helped_at is null")
            .params(Utc.of(at), id.value())
            .update()
        == 1;
  }

  /** Notes that the author has looked at what was written about a submission. */
  void read(SubmissionId submission, Instant at) {
    db.sql("update review set read_at = ? where submission_id = ? and read_at is null")
        .params(Utc.of(at), submission.value())
        .update();
  }

  /** How many reviews a member has given since an instant. */
  int given(GroupId group, PersonId reviewer, Instant since) {
    return db.sql(
            "select count(*) from review"
                + " where reviewer_id = ? and group_id = ? and state = 'COUNTS' and given_at >= ?")
        .params(reviewer.value(), group.value(), Utc.of(since))
        .query(Integer.class)
        .single();
  }

  /** How many remarks about somebody's latest submissions they have not looked at. */
  int unread(GroupId group, PersonId author, Instant since) {
    return db.sql(
            """
            select count(*) from submission s
            join review r on r.submission_id = s.id
            where s.author_id = ? and s.handed_at >= ? and r.group_id = ? and r.state = 'COUNTS'
              and r.remark is not null and r.remark_hidden = false and r.read_at is null
            """)
        .params(author.value(), Utc.of(since), group.value())
        .query(Integer.class)
        .single();
  }

  private static Review review(ResultSet row, int n) throws SQLException {
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        new SubmissionId(row.getObject("submission_id", UUID.class)),
        new PersonId(row.getObject("reviewer_id", UUID.class)),
        new GroupId(row.getObject("group_id", UUID.class)),
        row.getInt("revision"),
        row.getString("state").equals("COUNTS"),
        Vote.ofLevel(row.getInt("vote")),
        row.getString("remark"),
        row.getBoolean("remark_hidden"),
        Utc.instant(row, "given_at"),
        Utc.nullable(row, "read_at") != null,
        Utc.nullable(row, "helped_at") != null);
  }
}
