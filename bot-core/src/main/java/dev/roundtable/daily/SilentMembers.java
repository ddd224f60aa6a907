package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.MyQuestions.Day;
import dev.roundtable.delivery.Notices;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks a member who has been silent for five study days once how to go on, else lets them rest. */
@Component
class SilentMembers {

  private static final int SILENT_DAYS = 5;

  /** So many study days there are to answer that question. */
  private static final int DAYS_TO_ANSWER = 2;

  private final JdbcClient db;
  private final MyQuestions questions;
  private final Members members;
  private final Groups groups;
  private final Notices notices;
  private final Texts texts;

  SilentMembers(
      JdbcClient db,
      MyQuestions questions,
      Members members,
      Groups groups,
      Notices notices,
      Texts texts) {
    this.db = db;
    this.questions = questions;
    this.members = members;
    this.groups = groups;
    this.notices = notices;
    this.texts = texts;
  }

  /** Looks at a group's members after answers to a question have ended. */
  void look(GroupId group, Instant now) {
    for (Member member : members.active(group)) {
      List<Day> days = questions.days(group, member.person(), SILENT_DAYS);
      boolean here =
          days.size() < SILENT_DAYS
              || days.stream().anyMatch(Day::answered)
              || member.joinedAt().isAfter(start(days, group));
      if (here) {
        forget(group, member.person());
      } else {
        silent(group, member.person(), days, now);
      }
    }
  }

  /** They said how to go on. */
  void forget(GroupId group, PersonId person) {
    db.sql("delete from silent_member where group_id = ? and person_id = ?")
        .params(group.value(), person.value())
        .update();
  }

  private void silent(GroupId group, PersonId person, List<Day> days, Instant now) {
    Optional<LocalDate> askedOn =
        db.sql("select asked_on from silent_member where group_id = ? and person_id = ?")
            .params(group.value(), person.value())
            .query((row, n) -> row.getObject(1, LocalDate.class))
            .optional();
    if (askedOn.isEmpty()) {
      db.sql(
              "insert into silent_member (group_id, person_id, asked_at, asked_on)"
                  + " values (?, ?, ?, ?) on conflict do nothing")
          .params(group.value(), person.value(), Utc.of(now), days.getFirst().date())
          .update();
      notices.add(person, group, "silent", "silent/" + group, question(group));
    } else if (days.stream().filter(d -> d.date().isAfter(askedOn.get())).count()
        >= DAYS_TO_ANSWER) {
      members.rest(group, person);
      forget(group, person);
    }
  }

  private Instant start(List<Day> days, GroupId group) {
    return days.getLast().date().atStartOfDay(groups.get(group).zone()).toInstant();
  }

  private Message question(GroupId group) {
    String text = texts.get("daily.silent", Markdown.escape(groups.get(group).name()));
    return new Message(
        Markdown.plain(text),
        List.of(
            new Block.Text(text),
            new Block.Buttons(
                Button.plain(
                    SilentChoice.action(SilentChoice.WEEK, group), texts.get("daily.silent.week")),
                Button.plain(
                    SilentChoice.action(SilentChoice.KEEP, group), texts.get("daily.silent.keep")),
                Button.plain(
                    SilentChoice.action(SilentChoice.LEAVE, group),
                    texts.get("daily.silent.leave")))));
  }
}
