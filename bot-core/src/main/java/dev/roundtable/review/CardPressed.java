package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import org.springframework.stereotype.Component;

/** Shows a card (again): back from its other sides, or to change the vote. */
@Component
class CardPressed implements ActionHandler {

  static final String KIND = "review.card";

  private final CardOpener opener;
  private final CardMessages messages;

  CardPressed(CardOpener opener, CardMessages messages) {
    this.opener = opener;
    this.messages = messages;
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
    return opener.show(
        press.actor(),
        press.at(),
        Target.of(press.action()).submission(),
        card -> new Response.Update(messages.card(card)));
  }
}
