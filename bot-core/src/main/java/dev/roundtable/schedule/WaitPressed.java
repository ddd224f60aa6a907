package dev.roundtable.schedule;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;

/** <em>Wait until tomorrow</em>, after set-up: nothing to do but to say so. */
@Component
class WaitPressed implements ActionHandler {

  static final String KIND = "schedule.wait";

  private final Texts texts;

  WaitPressed(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    return new Response.Update(Message.text(texts.get("schedule.wait.done")));
  }
}
