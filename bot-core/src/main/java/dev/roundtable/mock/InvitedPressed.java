package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.mock.Held.Holding;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answer to an invitation. */
@Component
class InvitedPressed implements ActionHandler {

  private final Held held;
  private final Replacing replacing;
  private final Invitations invitations;

  InvitedPressed(Held held, Replacing replacing, Invitations invitations) {
    this.held = held;
    this.replacing = replacing;
    this.invitations = invitations;
  }

  @Override
  public String kind() {
    return Invitations.ANSWER;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    return replacing.of(
        press,
        switch (held.any(press.actor(), MockId.parse(parts[0]))) {
          case Holding.Not(Response response) -> response;
          case Holding.Now now -> invitations.answer(now.it(), now.person(), parts[1]);
        });
  }
}
