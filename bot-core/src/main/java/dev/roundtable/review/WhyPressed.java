package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import org.springframework.stereotype.Component;

/**
 * One of the lower two votes, which is recorded with the sentence that its form asks for; without a
 * vote, the sentence for a vote that stands.
 */
@Component
class WhyPressed implements ActionHandler {

  static final String KIND = "review.why";

  private final CardOpener opener;
  private final ReviewForms forms;

  WhyPressed(CardOpener opener, ReviewForms forms) {
    this.opener = opener;
    this.forms = forms;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response handle(Press press, String value) {
    Target target = Target.of(press.action());
    return opener.show(
        press.actor(),
        press.at(),
        target.submission(),
        card ->
            new Response.OpenForm(
                target.word().isEmpty()
                    ? forms.sentence(card)
                    : forms.why(card, target.as(Vote.class))));
  }
}
