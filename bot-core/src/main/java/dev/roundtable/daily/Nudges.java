package dev.roundtable.daily;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.practice.QuestionSheet;
import dev.roundtable.practice.QuestionSheet.Sheets;
import dev.roundtable.schedule.StudySchedules;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reminds members of a question, once a day at most, and stops when it is ignored. */
@Component
class Nudges {

  private final JdbcClient db;
  private final DailyQuestions questions;
  private final Answers answers;
  private final Passes passes;
  private final Groups groups;
  private final Members members;
  private final People people;
  private final StudySchedules schedules;
  private final Sheets sheets;
  private final Outbox outbox;
  private final Texts texts;

  Nudges(
      JdbcClient db,
      DailyQuestions questions,
      Answers answers,
      Passes passes,
      Groups groups,
      Members members,
      People people,
      StudySchedules schedules,
      Sheets sheets,
      Outbox outbox,
      Texts texts) {
    this.db = db;
    this.questions = questions;
    this.answers = answers;
    this.passes = passes;
    this.groups = groups;
    this.members = members;
    this.people = people;
    this.schedules = schedules;
    this.sheets = sheets;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Reminds whose time has come since the last look, and says when to look again. */
  void remind(DailyQuestion question, Instant now) {
    StudyGroup group = groups.get(question.group());
    if (question.state() != DailyQuestion.State.ASKED || !group.asks()) {
      questions.nudgeAgain(question.id(), null);
      return;
    }
    NudgeRule.Days days = days(group.id());
    Instant next = null;
    for (Member member : members.active(group.id())) {
      ZoneId zone = zone(member.person(), group);
      Instant at =
          NudgeRule.at(question.askedAt(), question.answersUntil(), zone, group.settings(), days);
      if (at == null) {
        continue;
      }
      if (at.isAfter(now)) {
        next = next == null || at.isBefore(next) ? at : next;
      } else if (wanted(question, member, at.atZone(zone).toLocalDate())) {
        tell(group, question, member.person(), now, at.atZone(zone).toLocalDate());
      }
    }
    questions.nudgeAgain(question.id(), next);
  }

  /** Somebody did something: what they ignored before is forgotten. */
  void heard(GroupId group, PersonId person) {
    db.sql("update nudge set ignored = 0 where group_id = ? and person_id = ? and ignored > 0")
        .params(group.value(), person.value())
        .update();
  }

  private boolean wanted(DailyQuestion question, Member member, LocalDate today) {
    return member.settings().nudges()
        && answers.find(question.id(), member.person()).isEmpty()
        && !passes.passed(question.id(), member.person())
        && mayNudge(question.group(), member.person(), today);
  }

  /** At most one a day, and none after two that were ignored in a row. */
  private boolean mayNudge(GroupId group, PersonId person, LocalDate today) {
    boolean toldToday =
        db.sql("select count(*) from nudge where person_id = ? and nudged_on >= ?")
                .params(person.value(), today)
                .query(Integer.class)
                .single()
            > 0;
    int ignored =
        db.sql("select ignored from nudge where group_id = ? and person_id = ?")
            .params(group.value(), person.value())
            .query(Integer.class)
            .optional()
            .orElse(0);
    return !toldToday && ignored < NudgeRule.IGNORED;
  }

  private void tell(
      StudyGroup group, DailyQuestion question, PersonId person, Instant now, LocalDate today) {
    int known =
        db.sql(
                "update nudge set nudged_on = ?, nudged_at = ?, ignored = ignored + 1"
                    + " where group_id = ? and person_id = ?")
            .params(today, Utc.of(now), group.id().value(), person.value())
            .update();
    if (known == 0) {
      db.sql(
              "insert into nudge (group_id, person_id, nudged_on, nudged_at, ignored)"
                  + " values (?, ?, ?, ?, 1) on conflict do nothing")
          .params(group.id().value(), person.value(), today, Utc.of(now))
          .update();
    }
    outbox.tell(
        person, message(group, question), new Subject("daily.nudge", question.id().value()));
  }

  private Message message(StudyGroup group, DailyQuestion question) {
    QuestionSheet sheet = sheets.of(question.revision());
    String text =
        texts.get(
            "daily.nudge",
            Markdown.escape(sheet.round()),
            Markdown.fromGuide(sheet.text()).strip(),
            GroupTimes.dayTime(question.answersUntil(), group.zone()));
    return new Message(
        Markdown.plain(text),
        List.of(
            new Block.Text(text),
            new Block.Buttons(
                Button.primary(AnswerForm.action(question.id()), texts.get("daily.answer")),
                Button.plain(
                    ActionId.of(NudgeButtons.KIND, NudgeButtons.LATER + "/" + question.id()),
                    texts.get("daily.nudge.later")),
                Button.plain(PassButton.action(question.id()), texts.get("daily.pass")),
                Button.plain(
                    ActionId.of(NudgeButtons.KIND, NudgeButtons.FEWER + "/" + question.id()),
                    texts.get("daily.nudge.fewer")))));
  }

  private ZoneId zone(PersonId person, StudyGroup group) {
    @Nullable ZoneId own = people.get(person).zone();
    return own == null ? group.zone() : own;
  }

  private NudgeRule.Days days(GroupId group) {
    return schedules
        .of(group)
        .map(s -> new NudgeRule.Days(s.days(), s.daysOff()))
        .orElseGet(() -> new NudgeRule.Days(Set.of(), Set.of()));
  }
}
