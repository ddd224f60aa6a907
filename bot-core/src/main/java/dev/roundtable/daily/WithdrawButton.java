package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import org.springframework.stereotype.Component;

/** Withdraws the answer of whoever presses it. */
@Component
class WithdrawButton implements ActionHandler {

  private static final String KIND = "daily.withdraw";

  private final GiveAnswer giving;
  private final People people;
  private final Texts texts;

  WithdrawButton(GiveAnswer giving, People people, Texts texts) {
    this.giving = giving;
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
    var question = DailyQuestionId.parse(press.action().argument());
    boolean withdrawn = giving.withdraw(question, people.identify(press.actor()).id(), press.at());
    return withdrawn
        ? Response.say(texts.get("daily.withdrawn"))
        : Response.refuse(texts.get("daily.nothing-to-withdraw"));
  }
}
