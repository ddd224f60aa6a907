package dev.roundtable.schedule;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import org.springframework.stereotype.Component;

/** The Set up button in the room's first message, where an event gave no way to open a form. */
@Component
class SetupPressed implements ActionHandler {

  private final SetupForm form;

  SetupPressed(SetupForm form) {
    this.form = form;
  }

  @Override
  public String kind() {
    return "schedule.setup";
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response handle(Press press, String value) {
    return form.open(press.actor(), press.place());
  }
}
