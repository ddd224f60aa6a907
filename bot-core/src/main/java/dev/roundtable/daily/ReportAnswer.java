package dev.roundtable.daily;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.ModerationLog;
import dev.roundtable.group.ModerationLog.Deed;
import dev.roundtable.group.PersonId;
import dev.roundtable.review.Moderation;
import dev.roundtable.review.SubmissionId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of answers; two people's hide one from everybody. */
@Component
class ReportAnswer {

  private final JdbcClient db;
  private final DailyQuestions questions;
  private final HideAnswers hiding;
  private final Members members;
  private final Moderation moderation;
  private final ModerationLog log;
  private final ApplicationEventPublisher events;

  ReportAnswer(
      JdbcClient db,
      DailyQuestions questions,
      HideAnswers hiding,
      Members members,
      Moderation moderation,
      ModerationLog log,
      ApplicationEventPublisher events) {
    this.db = db;
    this.questions = questions;
    this.hiding = hiding;
    this.members = members;
    this.moderation = moderation;
    this.log = log;
    this.events = events;
  }

  /** What a report came to. */
  enum Outcome {
    DONE,
    OWN,
    STRANGER
  }

  /** Somebody reports an answer that stands or is hidden. */
  @Transactional
  public Outcome report(Answer answer, PersonId reporter) {
    if (answer.person().equals(reporter)) {
      return Outcome.OWN;
    }
    GroupId group = questions.get(answer.question()).group();
    if (members.find(group, reporter).filter(Member::belongs).isEmpty()) {
      return Outcome.STRANGER;
    }
    UUID submission = answer.submission();
    if (submission != null) {
      moderation.report(new SubmissionId(submission), reporter);
    } else {
      count(answer, group, reporter);
    }
    return Outcome.DONE;
  }

  private void count(Answer answer, GroupId group, PersonId reporter) {
    int added =
        db.sql(
                "insert into answer_report (answer_id, person_id) values (?, ?)"
                    + " on conflict do nothing")
            .params(answer.id(), reporter.value())
            .update();
    if (added == 0) {
      return;
    }
    int reports =
        db.sql("select count(*) from answer_report where answer_id = ?")
            .param(answer.id())
            .query(Integer.class)
            .single();
    events.publishEvent(new AnswerReported(group, answer.id(), reports));
    if (reports == Moderation.REPORTS_THAT_HIDE && answer.stands()) {
      hiding.change(answer, true);
      log.add(group, null, Deed.HIDE_ANSWER, answer.person(), answer.id(), "");
    }
  }
}
