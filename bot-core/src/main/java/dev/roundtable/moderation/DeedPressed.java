package dev.roundtable.moderation;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;

/** Does at once what needs no reason: shows something again, accepts, readmits. */
@Component
class DeedPressed implements ActionHandler {

  private final Deeds deeds;
  private final Texts texts;

  DeedPressed(Deeds deeds, Texts texts) {
    this.deeds = deeds;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Actions.DO;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    return Actions.order(press.action())
        .map(order -> deeds.run(order, press.actor(), press.place(), "", false))
        .orElseGet(() -> Response.refuse(texts.get("moderation.gone")));
  }
}
