package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import org.springframework.stereotype.Component;

/** <em>Rubric</em>: opens the form with a level for each criterion. */
@Component
class RubricPressed implements ActionHandler {

  static final String KIND = "review.rubric";

  private final CardOpener opener;
  private final ReviewForms forms;

  RubricPressed(CardOpener opener, ReviewForms forms) {
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
    return opener.show(
        press.actor(),
        press.at(),
        Target.of(press.action()).submission(),
        card -> new Response.OpenForm(forms.rubric(card)));
  }
}
