package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes one person's submissions and reviews of two people's. Of two submissions in a pool the
 * earlier stays, and what the two wrote about each other is void. A row that finds its place taken
 * by the kept person's own stays behind with the gone person and counts nowhere.
 */
@Repository
class PeopleMerge {

  private static final String BETWEEN =
      " where reviewer_id in (:kept, :gone) and submission_id in"
          + " (select s.id from submission s where s.author_id in (:kept, :gone))";

  private final JdbcClient db;
  private final Desk desk;

  PeopleMerge(JdbcClient db, Desk desk) {
    this.db = db;
    this.desk = desk;
  }

  void merge(PersonId kept, PersonId gone) {
    groups(kept, gone).forEach(desk::take);
    run("update review set state = 'VOID'" + BETWEEN, kept, gone);
    run("update assignment set state = 'VOID'" + BETWEEN, kept, gone);
    withdrawSecond(kept, gone);
    moveSubmissions(kept, gone);
    voidSecondReviews(kept, gone);
    for (String table : List.of("review", "assignment", "mark")) {
      moveReviewing(table, kept, gone);
    }
    move("pool_reviewer", "person_id", "pool_id", kept, gone);
    move("submission_report", "reporter_id", "submission_id", kept, gone);
  }

  private List<GroupId> groups(PersonId kept, PersonId gone) {
    return db.sql(
            """
            select p.group_id from review_pool p join submission s on s.pool_id = p.id
            where s.author_id in (:kept, :gone)
            union select r.group_id from assignment r where r.reviewer_id in (:kept, :gone)
            order by 1
            """)
        .param("kept", kept.value())
        .param("gone", gone.value())
        .query((row, n) -> new GroupId(row.getObject(1, UUID.class)))
        .list();
  }

  private void withdrawSecond(PersonId kept, PersonId gone) {
    run(
        """
        update submission set state = 'WITHDRAWN'
        where state <> 'WITHDRAWN' and author_id in (:kept, :gone) and exists
          (select 1 from submission o where o.pool_id = submission.pool_id
            and o.author_id in (:kept, :gone) and o.author_id <> submission.author_id
            and o.state <> 'WITHDRAWN' and (o.handed_at < submission.handed_at
              or (o.handed_at = submission.handed_at and o.author_id = :kept)))
        """,
        kept,
        gone);
  }

  private void moveSubmissions(PersonId kept, PersonId gone) {
    run(
        """
        update submission set attempt = attempt + coalesce(
            (select max(o.attempt) from submission o
              where o.pool_id = submission.pool_id and o.author_id = :kept), 0),
          author_id = :kept
        where author_id = :gone
        """,
        kept,
        gone);
  }

  private void voidSecondReviews(PersonId kept, PersonId gone) {
    for (String table : List.of("assignment", "review")) {
      run(
          "update "
              + table
              + " set state = 'VOID' where reviewer_id = :gone and submission_id in"
              + " (select o.submission_id from review o where o.reviewer_id = :kept)",
          kept,
          gone);
    }
  }

  private void moveReviewing(String table, PersonId kept, PersonId gone) {
    run(
        "update "
            + table
            + " set reviewer_id = :kept where reviewer_id = :gone and submission_id not in"
            + " (select o.submission_id from "
            + table
            + " o where o.reviewer_id = :kept)",
        kept,
        gone);
  }

  private void move(String table, String person, String key, PersonId kept, PersonId gone) {
    run(
        "delete from %1$s where %2$s = :gone and %3$s in (select o.%3$s from %1$s o where o.%2$s = :kept)"
            .formatted(table, person, key),
        kept,
        gone);
    run("update %s set %s = :kept where %s = :gone".formatted(table, person, person), kept, gone);
  }

  private void run(String sql, PersonId kept, PersonId gone) {
    db.sql(sql).param("kept", kept.value()).param("gone", gone.value()).update();
  }
}
