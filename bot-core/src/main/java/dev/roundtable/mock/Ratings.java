package dev.roundtable.mock;

import dev.roundtable.group.GroupEvents.PeopleMerged;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Key;
import dev.roundtable.review.Vote;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of ratings: one for each interview and person. */
@Repository
class Ratings {

  private final JdbcClient db;

  Ratings(JdbcClient db) {
    this.db = db;
  }

  /** Keeps a rating; somebody's second takes the place of their first. */
  void give(Rating it) {
    int known =
        db.sql(
                "update mock_rating set vote = ?, strongest = ?, work_on = ?, remark = ?,"
                    + " rated_at = ? where interview_id = ? and person_id = ?")
            .params(
                Arrays.asList(
                    it.vote().level(),
                    value(it.strongest()),
                    value(it.workOn()),
                    it.remark(),
                    Utc.of(it.at()),
                    it.interview().value(),
                    it.person().value()))
            .update();
    if (known == 0) {
      db.sql(
              "insert into mock_rating (vote, strongest, work_on, remark, rated_at, interview_id,"
                  + " person_id) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
          .params(
              Arrays.asList(
                  it.vote().level(),
                  value(it.strongest()),
                  value(it.workOn()),
                  it.remark(),
                  Utc.of(it.at()),
                  it.interview().value(),
                  it.person().value()))
          .update();
    }
  }

  List<Rating> of(MockId interview) {
    return db.sql("select * from mock_rating where interview_id = ? order by rated_at, person_id")
        .param(interview.value())
        .query(Ratings::read)
        .list();
  }

  @EventListener
  void on(PeopleMerged merged) {
    db.sql(
            "delete from mock_rating where person_id = ? and interview_id in (select interview_id"
                + " from mock_rating where person_id = ?)")
        .params(merged.gone().value(), merged.kept().value())
        .update();
    db.sql("update mock_rating set person_id = ? where person_id = ?")
        .params(merged.kept().value(), merged.gone().value())
        .update();
    db.sql("update mock_line set person_id = ? where person_id = ?")
        .params(merged.kept().value(), merged.gone().value())
        .update();
  }

  private static Rating read(ResultSet row, int n) throws SQLException {
    return new Rating(
        new MockId(row.getObject("interview_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        Vote.ofLevel(row.getInt("vote")),
        key(row.getString("strongest")),
        key(row.getString("work_on")),
        row.getString("remark"),
        Utc.instant(row, "rated_at"));
  }

  private static @Nullable Key key(@Nullable String value) {
    return value == null ? null : new Key(value);
  }

  private static @Nullable String value(@Nullable Key key) {
    return key == null ? null : key.value();
  }
}
