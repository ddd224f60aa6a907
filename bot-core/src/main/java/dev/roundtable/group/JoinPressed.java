package dev.roundtable.group;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import org.springframework.stereotype.Component;

/** The Join button, wherever it stands; the group is the room's. */
@Component
class JoinPressed implements ActionHandler {

  private final StudyJoin join;

  JoinPressed(StudyJoin join) {
    this.join = join;
  }

  @Override
  public String kind() {
    return "group.join";
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    return join.join(press.actor(), press.place());
  }
}
