package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;

/** <em>This helped</em>: tells the reviewer, without telling who or what. */
@Component
class HelpedPressed implements ActionHandler {

  static final String KIND = "review.helped";

  private final People people;
  private final Thanks thanks;
  private final Texts texts;

  HelpedPressed(People people, Thanks thanks, Texts texts) {
    this.people = people;
    this.thanks = thanks;
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
    PersonId person = people.identify(press.actor()).id();
    return thanks.give(ReviewId.parse(press.action().argument()), person)
        ? Response.say(texts.get("review.helped.done"))
        : Response.refuse(texts.get("review.remark.gone"));
  }
}
