package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;

/** Passes on a question; an answer is still welcome afterwards. */
@Component
class PassButton implements ActionHandler {

  private static final String KIND = "daily.pass";

  private final DailyQuestions questions;
  private final Answers answers;
  private final Passes passes;
  private final Members members;
  private final People people;
  private final Texts texts;

  PassButton(
      DailyQuestions questions,
      Answers answers,
      Passes passes,
      Members members,
      People people,
      Texts texts) {
    this.questions = questions;
    this.answers = answers;
    this.passes = passes;
    this.members = members;
    this.people = people;
    this.texts = texts;
  }

  static ActionId action(DailyQuestionId question) {
    return ActionId.of(KIND, question);
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
    DailyQuestion question = questions.get(DailyQuestionId.parse(press.action().argument()));
    PersonId person = people.identify(press.actor()).id();
    if (!question.open()) {
      return Response.refuse(texts.get("daily.too-late"));
    }
    if (members.find(question.group(), person).filter(Member::belongs).isEmpty()) {
      return Response.refuse(texts.get("daily.pass.stranger"));
    }
    if (answers.find(question.id(), person).filter(Answer::stands).isPresent()) {
      return Response.refuse(texts.get("daily.pass.answered"));
    }
    passes.pass(question.id(), person, press.at());
    return Response.say(texts.get("daily.pass.done"));
  }
}
