package dev.roundtable.daily;

import dev.roundtable.chat.Markdown;
import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.group.GroupId;
import dev.roundtable.practice.Exposures;
import dev.roundtable.practice.HiddenQuestions;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.review.Pools;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organizers can do about questions. Callers check the right, and write the log. */
@Service
public class QuestionOversight {

  private final JdbcClient db;
  private final DailyQuestions questions;
  private final PostedCards cards;
  private final TellResult telling;
  private final HiddenQuestions hidden;
  private final Pools pools;
  private final Exposures exposures;
  private final Sheets sheets;
  private final Clock clock;

  QuestionOversight(
      JdbcClient db,
      DailyQuestions questions,
      PostedCards cards,
      TellResult telling,
      HiddenQuestions hidden,
      Pools pools,
      Exposures exposures,
      Sheets sheets,
      Clock clock) {
    this.db = db;
    this.questions = questions;
    this.cards = cards;
    this.telling = telling;
    this.hidden = hidden;
    this.pools = pools;
    this.exposures = exposures;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * A question that was asked.
   *
   * @param text on one line, plain text
   */
  public record AskedQuestion(
      DailyQuestionId id, GroupId group, LocalDate date, String text, boolean hidden) {}

  /** A question that was asked. */
  public Optional<AskedQuestion> question(DailyQuestionId id) {
    return questions.find(id).map(this::asked);
  }

  /** The group's latest questions, newest first. */
  public List<AskedQuestion> latest(GroupId group, int limit) {
    return db
        .sql(
            "select * from daily_question where group_id = ? order by asked_at desc, id"
                + " fetch first "
                + limit
                + " rows only")
        .param(group.value())
        .query(DailyQuestions::question)
        .list()
        .stream()
        .map(this::asked)
        .toList();
  }

  /**
   * Takes a question away: its cards and results are covered, an open one ends without a result,
   * and it is not asked again in this group.
   *
   * @return false when it was away already
   */
  @Transactional
  public boolean hide(DailyQuestionId id) {
    DailyQuestion question = questions.get(id);
    if (!hidden.hide(question.group(), question.question())) {
      return false;
    }
    for (DailyQuestionId each : all(question)) {
      end(questions.hold(each));
    }
    redraw(question);
    return true;
  }

  /** Lets a question be asked again and shows its cards; false when it was not away. */
  @Transactional
  public boolean show(DailyQuestionId id) {
    DailyQuestion question = questions.get(id);
    if (!hidden.show(question.group(), question.question())) {
      return false;
    }
    redraw(question);
    return true;
  }

  private void end(DailyQuestion question) {
    if (question.open()
        && questions.move(question.state(), question.answersUntil(), question.cancel())) {
      pools.cancel(ReviewSide.pool(question.id()));
      exposures.unanswered(question.id().value());
    }
  }

  private void redraw(DailyQuestion question) {
    for (DailyQuestionId each : all(question)) {
      DailyQuestion now = questions.get(each);
      cards.refreshNow(each, clock.instant());
      if (now.state() == State.CLOSED) {
        telling.again(now);
      }
    }
  }

  /** Every time that this group was asked it. */
  private List<DailyQuestionId> all(DailyQuestion question) {
    return db.sql("select id from daily_question where group_id = ? and question_id = ?")
        .params(question.group().value(), question.question())
        .query((row, n) -> new DailyQuestionId(row.getObject(1, UUID.class)))
        .list();
  }

  private AskedQuestion asked(DailyQuestion it) {
    return new AskedQuestion(
        it.id(),
        it.group(),
        it.localDate(),
        Markdown.plain(sheets.of(it.revision()).text()),
        hidden.hides(it.group(), it.question()));
  }
}
