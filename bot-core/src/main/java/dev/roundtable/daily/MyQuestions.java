package dev.roundtable.daily;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Markdown;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.QuestionSheet;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.review.PoolId;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group's questions as one person sees them, for the floors above. */
@Component
public class MyQuestions {

  private final DailyQuestions questions;
  private final Answers answers;
  private final Passes passes;
  private final Sheets sheets;
  private final JdbcClient db;

  MyQuestions(
      DailyQuestions questions, Answers answers, Passes passes, Sheets sheets, JdbcClient db) {
    this.questions = questions;
    this.answers = answers;
    this.passes = passes;
    this.sheets = sheets;
    this.db = db;
  }

  /** How far somebody is with a question. */
  public enum Mine {
    UNANSWERED,
    ANSWERED,
    /** Answered after the end for answers. */
    LATE,
    PASSED
  }

  /**
   * An open question.
   *
   * @param round the round's name, plain text
   * @param text the question on one line, plain text: escape it
   * @param answering whether answers are still on time
   * @param answer what a button does that opens the form
   */
  public record Open(
      DailyQuestionId id,
      String round,
      String text,
      LocalDate date,
      boolean answering,
      Instant answersUntil,
      Instant reviewsUntil,
      Mine mine,
      ActionId answer) {}

  /** A day on which a group was asked, and whether somebody answered anything then. */
  public record Day(LocalDate date, boolean answered) {}

  /** How often a person answered. */
  public record Tally(PersonId person, int answers) {}

  /** A group's open questions, newest first. */
  public List<Open> open(GroupId group, PersonId person) {
    return questions.open(group).reversed().stream().map(q -> open(q, person)).toList();
  }

  /** The days on which a group was asked and whether a person answered, newest first. */
  public List<Day> days(GroupId group, PersonId person, int limit) {
    return db
        .sql(
            "select q.local_date, max(case when a.person_id is null then 0 else 1 end) as answered,"
                + " min(case when q.state = 'ASKED' then 1 else 0 end) as running"
                + " from daily_question q left join answer a on a.question_id = q.id"
                + " and a.person_id = ? and a.state <> 'WITHDRAWN'"
                + " where q.group_id = ? and q.state <> 'CANCELLED'"
                + " group by q.local_date order by q.local_date desc fetch first "
                + limit
                + " rows only")
        .params(person.value(), group.value())
        .query(
            (row, n) ->
                row.getInt("running") == 1 && row.getInt("answered") == 0
                    ? Optional.<Day>empty()
                    : Optional.of(
                        new Day(
                            row.getObject("local_date", LocalDate.class),
                            row.getInt("answered") == 1)))
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** The review pools of the questions that a person answered last, newest first. */
  public List<PoolId> answered(GroupId group, PersonId person, int limit) {
    return db.sql(
            "select q.id from answer a join daily_question q on q.id = a.question_id"
                + " where q.group_id = ? and a.person_id = ? and a.state = 'STANDING'"
                + " order by a.written_at desc, q.id fetch first "
                + limit
                + " rows only")
        .params(group.value(), person.value())
        .query((row, n) -> new PoolId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Who answered how often in a group since an instant, most first. */
  public List<Tally> tallies(GroupId group, Instant since) {
    return db.sql(
            "select a.person_id, count(*) as answers from answer a"
                + " join daily_question q on q.id = a.question_id"
                + " where q.group_id = ? and a.state = 'STANDING' and a.written_at >= ?"
                + " group by a.person_id order by count(*) desc, a.person_id")
        .params(group.value(), Utc.of(since))
        .query(
            (row, n) ->
                new Tally(
                    new PersonId(row.getObject("person_id", UUID.class)), row.getInt("answers")))
        .list();
  }

  private Open open(DailyQuestion question, PersonId person) {
    QuestionSheet sheet = sheets.of(question.revision());
    return new Open(
        question.id(),
        sheet.round(),
        Markdown.plain(sheet.text()),
        question.localDate(),
        question.state() == DailyQuestion.State.ASKED,
        question.answersUntil(),
        question.reviewsUntil(),
        mine(question, person),
        AnswerForm.action(question.id()));
  }

  private Mine mine(DailyQuestion question, PersonId person) {
    Optional<Answer> answer =
        answers.find(question.id(), person).filter(a -> a.state() != Answer.State.WITHDRAWN);
    if (answer.isPresent()) {
      return answer.get().late() ? Mine.LATE : Mine.ANSWERED;
    }
    return passes.passed(question.id(), person) ? Mine.PASSED : Mine.UNANSWERED;
  }
}
