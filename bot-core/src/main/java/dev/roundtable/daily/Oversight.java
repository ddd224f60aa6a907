package dev.roundtable.daily;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.review.Moderation;
import dev.roundtable.review.SubmissionId;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organizers can do about answers. Callers check the right, and write the log. */
@Service
public class Oversight {

  private final JdbcClient db;
  private final DailyQuestions questions;
  private final Answers answers;
  private final Replies replies;
  private final ShownAnswers shown;
  private final HeldAnswers held;
  private final ResultMessages results;
  private final TellResult telling;
  private final HideAnswers hiding;
  private final ReportAnswer reports;
  private final Moderation moderation;
  private final Sheets sheets;
  private final Texts texts;

  Oversight(
      JdbcClient db,
      DailyQuestions questions,
      Answers answers,
      Replies replies,
      ShownAnswers shown,
      HeldAnswers held,
      ResultMessages results,
      TellResult telling,
      HideAnswers hiding,
      ReportAnswer reports,
      Moderation moderation,
      Sheets sheets,
      Texts texts) {
    this.db = db;
    this.questions = questions;
    this.answers = answers;
    this.replies = replies;
    this.shown = shown;
    this.held = held;
    this.results = results;
    this.telling = telling;
    this.hiding = hiding;
    this.reports = reports;
    this.moderation = moderation;
    this.sheets = sheets;
    this.texts = texts;
  }

  /**
   * An answer as organizers see it.
   *
   * @param question the question on one line, plain text
   * @param text the author's words, plain
   * @param waits whether the bot posts it only when an organizer has said so
   */
  public record GivenAnswer(
      UUID id,
      GroupId group,
      PersonId author,
      LocalDate date,
      String question,
      String text,
      boolean hidden,
      boolean waits) {}

  /** An answer; nothing of one that was withdrawn. */
  public Optional<GivenAnswer> answer(UUID id) {
    return answers.find(id).filter(it -> it.state() != Answer.State.WITHDRAWN).map(this::given);
  }

  /** The answer that review knows by this id. */
  public Optional<GivenAnswer> answer(SubmissionId submission) {
    return answers.handedInAs(submission.value()).flatMap(it -> answer(it.id()));
  }

  /** Somebody's answer to a question. */
  public Optional<GivenAnswer> answer(DailyQuestionId question, PersonId person) {
    return answers.find(question, person).flatMap(it -> answer(it.id()));
  }

  /** A group's latest answers, those that wait for an organizer first. */
  public List<GivenAnswer> latest(GroupId group, int limit) {
    return ids(
            "select a.id from answer a join daily_question q on q.id = a.question_id"
                + " where q.group_id = ? and a.state <> 'WITHDRAWN' order by case when exists"
                + " (select 1 from held_answer h where h.question_id = q.id"
                + " and h.person_id = a.person_id and h.state = 'WAITING') then 0 else 1 end,"
                + " a.written_at desc, a.id fetch first "
                + limit
                + " rows only",
            group.value())
        .stream()
        .flatMap(id -> answer(id).stream())
        .toList();
  }

  /** The answers that a member gave in a group since an instant, newest first. */
  public List<GivenAnswer> by(GroupId group, PersonId person, Instant since) {
    return ids(
            "select a.id from answer a join daily_question q on q.id = a.question_id"
                + " where q.group_id = ? and a.person_id = ? and a.written_at >= ?"
                + " and a.state <> 'WITHDRAWN' order by a.written_at desc, a.id",
            group.value(),
            person.value(),
            Utc.of(since))
        .stream()
        .flatMap(id -> answer(id).stream())
        .toList();
  }

  /** How many texts of a group wait for an organizer. */
  public int waiting(GroupId group) {
    return held.waiting(group);
  }

  /** The answer that a message shows, quotes or is part of, a member's own or one of ours. */
  public Optional<UUID> answerIn(MessageRef message) {
    return replies
        .find(message.key())
        .map(Reply::id)
        .or(() -> shown.shownIn(message))
        .flatMap(this::answerWith)
        .or(() -> results.in(message).map(questions::get).flatMap(telling::quoted));
  }

  Optional<UUID> answerWith(UUID reply) {
    return replies
        .find(reply)
        .filter(it -> it.counted() && it.question() != null)
        .flatMap(it -> answers.find(java.util.Objects.requireNonNull(it.question()), it.author()))
        .filter(it -> it.state() != Answer.State.WITHDRAWN)
        .map(Answer::id);
  }

  /** Somebody reports an answer; what they are told. */
  @Transactional
  public Response report(UUID id, PersonId reporter) {
    Optional<Answer> answer = answers.find(id);
    if (answer.isEmpty()) {
      return Response.refuse(texts.get("daily.report.gone"));
    }
    return switch (reports.report(answer.get(), reporter)) {
      case DONE -> Response.say(texts.get("daily.report.done"));
      case OWN -> Response.refuse(texts.get("daily.report.own"));
      case STRANGER -> Response.refuse(texts.get("daily.report.stranger"));
    };
  }

  /** Hides an answer from everybody, wherever we show it; false when it was hidden or is gone. */
  @Transactional
  public boolean hide(UUID id) {
    Optional<Answer> answer = answers.find(id).filter(Answer::stands);
    answer.ifPresent(
        it -> {
          held.decide(it.question(), it.person(), false);
          change(it, true);
        });
    return answer.isPresent();
  }

  /** Shows a hidden answer again; false when it was not hidden. */
  @Transactional
  public boolean show(UUID id) {
    Optional<Answer> answer = answers.find(id).filter(it -> it.state() == Answer.State.HIDDEN);
    answer.ifPresent(
        it -> {
          held.release(it.question(), it.person());
          change(it, false);
        });
    return answer.isPresent();
  }

  /** Lets the bot post what waits of somebody's answer; false when nothing waits. */
  @Transactional
  public boolean accept(UUID id) {
    Answer answer = answers.find(id).orElseThrow();
    DailyQuestion question = questions.hold(answer.question());
    List<UUID> waiting = held.decide(answer.question(), answer.person(), true);
    for (UUID reply : waiting) {
      replies.find(reply).filter(Reply::counted).ifPresent(it -> shown.show(question, it));
    }
    return !waiting.isEmpty();
  }

  private void change(Answer answer, boolean hide) {
    UUID submission = answer.submission();
    if (submission == null) {
      hiding.change(answer, hide);
    } else if (hide) {
      moderation.hide(new SubmissionId(submission));
    } else {
      moderation.restore(new SubmissionId(submission));
    }
  }

  private GivenAnswer given(Answer it) {
    DailyQuestion question = questions.get(it.question());
    return new GivenAnswer(
        it.id(),
        question.group(),
        it.person(),
        question.localDate(),
        Markdown.plain(sheets.of(question.revision()).text()),
        it.text(),
        it.state() == Answer.State.HIDDEN,
        held.waits(it.question(), it.person()));
  }

  private List<UUID> ids(String sql, Object... params) {
    return db.sql(sql).params(params).query((row, n) -> row.getObject(1, UUID.class)).list();
  }
}
