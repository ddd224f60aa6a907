package dev.roundtable.guide;

import dev.roundtable.guide.file.QuestionText;
import dev.roundtable.sql.Ids;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions of all guides and every wording of each. */
@Repository
class QuestionTable {

  private static final String SELECT =
      "select r.id, r.question_id, r.number, r.content, r.created_at, q.guide_id, q.question_key,"
          + " q.round_key, q.topic_key, q.chair_key, q.retired from question q"
          + " join question_revision r on r.question_id = q.id where ";
  private static final String NEWEST =
      "r.number = (select max(n.number) from question_revision n where n.question_id = q.id)";

  private final JdbcClient db;
  private final Clock clock;

  QuestionTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  Optional<QuestionRevision> revision(RevisionId id) {
    return db.sql(SELECT + "r.id = ?").param(id.value()).query(QuestionTable::read).optional();
  }

  Optional<QuestionRevision> newest(QuestionId id) {
    return db.sql(SELECT + "q.id = ? and " + NEWEST)
        .param(id.value())
        .query(QuestionTable::read)
        .optional();
  }

  /** The questions that can be asked, in the guide's order, each in its newest wording. */
  List<QuestionRevision> askable(GuideId guide) {
    return db.sql(
            SELECT + "q.guide_id = ? and q.retired = false and " + NEWEST + " order by q.place")
        .param(guide.value())
        .query(QuestionTable::read)
        .list();
  }

  /**
   * Brings the questions of a guide to what the guide says now: a new wording is a new revision,
   * and what is gone is retired, because answers may point to it.
   */
  void bringTo(GuideId id, Guide guide) {
    Map<Key, QuestionRevision> known = new HashMap<>();
    db.sql(SELECT + "q.guide_id = ? and " + NEWEST)
        .param(id.value())
        .query(QuestionTable::read)
        .list()
        .forEach(revision -> known.put(revision.content().key(), revision));
    int place = 0;
    for (QuestionRow row : QuestionRow.of(guide)) {
      QuestionRevision before = known.remove(row.question().key());
      if (before == null) {
        add(id, row, place);
      } else {
        move(before.question(), row, place);
        if (!before.content().equals(row.question())) {
          addRevision(before.question(), before.number() + 1, row.question());
        }
      }
      place++;
    }
    known
        .values()
        .forEach(
            gone ->
                db.sql("update question set retired = true where id = ?")
                    .param(gone.question().value())
                    .update());
  }

  private void add(GuideId guide, QuestionRow row, int place) {
    QuestionId id = QuestionId.random();
    db.sql(
            "insert into question (id, guide_id, question_key, round_key, topic_key, chair_key,"
                + " place, retired) values (?, ?, ?, ?, ?, ?, ?, false)")
        .param(id.value())
        .param(guide.value())
        .param(row.question().key().value())
        .param(value(row.round()))
        .param(value(row.topic()))
        .param(value(row.chair()))
        .param(place)
        .update();
    addRevision(id, 1, row.question());
  }

  private void move(QuestionId id, QuestionRow row, int place) {
    db.sql(
            "update question set round_key = ?, topic_key = ?, chair_key = ?, place = ?, retired ="
                + " false where id = ?")
        .param(value(row.round()))
        .param(value(row.topic()))
        .param(value(row.chair()))
        .param(place)
        .param(id.value())
        .update();
  }

  private void addRevision(QuestionId question, int number, Question content) {
    db.sql(
            "insert into question_revision (id, question_id, number, text, content, created_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            Ids.fresh(),
            question.value(),
            number,
            content.text(),
            QuestionText.write(content),
            Utc.of(clock.instant()))
        .update();
  }

  private static QuestionRevision read(ResultSet row, int n) throws SQLException {
    return new QuestionRevision(
        new RevisionId(row.getObject("id", UUID.class)),
        new QuestionId(row.getObject("question_id", UUID.class)),
        new GuideId(row.getObject("guide_id", UUID.class)),
        key(row.getString("round_key")),
        key(row.getString("topic_key")),
        key(row.getString("chair_key")),
        row.getInt("number"),
        QuestionText.read(row.getString("content")),
        Utc.instant(row, "created_at"));
  }

  private static @Nullable Key key(@Nullable String value) {
    return value == null ? null : new Key(value);
  }

  private static @Nullable String value(@Nullable Key key) {
    return key == null ? null : key.value();
  }
}
