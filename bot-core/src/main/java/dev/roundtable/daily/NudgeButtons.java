package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.Member;
import dev.roundtable.group.MemberSettings;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** <em>Later</em> and <em>Fewer messages</em> under a reminder. */
@Component
class NudgeButtons implements ActionHandler {

  static final String KIND = "daily.nudge";
  static final String LATER = "later";
  static final String FEWER = "fewer";

  private final DailyQuestions questions;
  private final Nudges nudges;
  private final Members members;
  private final People people;
  private final Texts texts;

  NudgeButtons(
      DailyQuestions questions, Nudges nudges, Members members, People people, Texts texts) {
    this.questions = questions;
    this.nudges = nudges;
    this.members = members;
    this.people = people;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    DailyQuestion question = questions.get(DailyQuestionId.parse(parts[1]));
    PersonId person = people.identify(press.actor()).id();
    nudges.heard(question.group(), person);
    if (parts[0].equals(LATER)) {
      return Response.say(texts.get("daily.nudge.later.done"));
    }
    Optional<Member> member = members.find(question.group(), person);
    member.ifPresent(
        m ->
            members.configure(
                m.group(),
                person,
                new MemberSettings(
                    false, m.settings().news(), m.settings().ranked(), m.settings().quotable())));
    return Response.say(texts.get("daily.nudge.fewer.done"));
  }
}
