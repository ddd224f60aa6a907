package dev.roundtable.practice;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.sql.Ids;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of questions that people practice by themselves. */
@Repository
class PracticeRuns {

  private final JdbcClient db;

  PracticeRuns(JdbcClient db) {
    this.db = db;
  }

  PracticeRun begin(
      PersonId person, @Nullable GroupId group, QuestionRevision question, Instant at) {
    var run =
        new PracticeRun(
            Ids.fresh(),
            person,
            group,
            question.id().value(),
            question.question().value(),
            0,
            null);
    db.sql(
            "insert into practice_question (id, person_id, group_id, revision_id, question_id,"
                + " shown_at, hints_shown) values (?, ?, ?, ?, ?, ?, 0)")
        .param(run.id())
        .param(person.value())
        .param(group == null ? null : group.value())
        .param(run.revision())
        .param(run.question())
        .param(Utc.of(at))
        .update();
    return run;
  }

  /** A run of this person's. */
  Optional<PracticeRun> find(UUID id, PersonId person) {
    return db.sql("select * from practice_question where id = ? and person_id = ?")
        .params(id, person.value())
        .query(PracticeRuns::run)
        .optional();
  }

  void showHints(UUID id, int hints) {
    db.sql("update practice_question set hints_shown = ? where id = ?").params(hints, id).update();
  }

  void answer(UUID id, String text, Instant at) {
    db.sql("update practice_question set answer = ?, answered_at = ? where id = ?")
        .params(text, Utc.of(at), id)
        .update();
  }

  private static PracticeRun run(ResultSet row, int n) throws SQLException {
    UUID group = row.getObject("group_id", UUID.class);
    return new PracticeRun(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        group == null ? null : new GroupId(group),
        row.getObject("revision_id", UUID.class),
        row.getObject("question_id", UUID.class),
        row.getInt("hints_shown"),
        row.getString("answer"));
  }
}
