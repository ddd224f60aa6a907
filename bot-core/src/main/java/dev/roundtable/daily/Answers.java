package dev.roundtable.daily;

import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of answers, one a question and person. */
@Repository
class Answers {

  private final JdbcClient db;

  Answers(JdbcClient db) {
    this.db = db;
  }

  /** Somebody's answer to a question, withdrawn ones included. */
  Optional<Answer> find(DailyQuestionId question, PersonId person) {
    return db.sql("select * from answer where question_id = ? and person_id = ?")
        .params(question.value(), person.value())
        .query(Answers::answer)
        .optional();
  }

  /** The answer that review knows by this id. */
  Optional<Answer> handedInAs(UUID submission) {
    return db.sql("select * from answer where submission_id = ?")
        .param(submission)
        .query(Answers::answer)
        .optional();
  }

  /** An answer by its own id. */
  Optional<Answer> find(UUID id) {
    return db.sql("select * from answer where id = ?").param(id).query(Answers::answer).optional();
  }

  /** All answers to a question in the order in which they were written. */
  List<Answer> of(DailyQuestionId question) {
    return db.sql("select * from answer where question_id = ? order by written_at, id")
        .param(question.value())
        .query(Answers::answer)
        .list();
  }

  /** How many answers to a question stand. */
  int standing(DailyQuestionId question) {
    return db.sql("select count(*) from answer where question_id = ? and state = 'STANDING'")
        .param(question.value())
        .query(Integer.class)
        .single();
  }

  void add(Answer a) {
    db.sql(
            "insert into answer (id, question_id, person_id, state, text, written_at, late,"
                + " unscored, submission_id, revised_at, quotable)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            a.id(),
            a.question().value(),
            a.person().value(),
            a.state().name(),
            a.text(),
            Utc.of(a.writtenAt()),
            a.late(),
            a.unscored())
        .param(a.submission())
        .param(Utc.ofNullable(a.revisedAt()))
        .param(a.quotable())
        .update();
  }

  void save(Answer a) {
    db.sql(
            "update answer set state = ?, text = ?, written_at = ?, late = ?, unscored = ?,"
                + " submission_id = ?, revised_at = ?, quotable = ? where id = ?")
        .params(a.state().name(), a.text(), Utc.of(a.writtenAt()), a.late(), a.unscored())
        .param(a.submission())
        .param(Utc.ofNullable(a.revisedAt()))
        .param(a.quotable())
        .param(a.id())
        .update();
  }

  /** Takes an answer away for good, when its author turned out to have another one. */
  void remove(UUID id) {
    db.sql("delete from answer where id = ?").param(id).update();
  }

  /** Makes an answer another person's, when both are one human. */
  void give(UUID id, PersonId to) {
    db.sql("update answer set person_id = ? where id = ?").params(to.value(), id).update();
  }

  /** All answers of a person, newest first. */
  List<Answer> by(PersonId person) {
    return db.sql("select * from answer where person_id = ? order by written_at desc, id")
        .param(person.value())
        .query(Answers::answer)
        .list();
  }

  private static Answer answer(ResultSet row, int n) throws SQLException {
    return new Answer(
        row.getObject("id", UUID.class),
        new DailyQuestionId(row.getObject("question_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        Answer.State.valueOf(row.getString("state")),
        row.getString("text"),
        Utc.instant(row, "written_at"),
        row.getBoolean("late"),
        row.getBoolean("unscored"),
        row.getObject("submission_id", UUID.class),
        Utc.nullable(row, "revised_at"),
        row.getObject("quotable", Boolean.class));
  }
}
