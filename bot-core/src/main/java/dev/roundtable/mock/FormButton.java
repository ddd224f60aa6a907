package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Response;
import dev.roundtable.mock.Held.Holding;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A button that opens a form about a mock interview.
 *
 * @param held checks who presses and when
 * @param form makes the form
 */
record FormButton(
    String kind,
    Function<Press, Holding> held,
    Function<Holding.Now, Form> form,
    TransactionTemplate transaction)
    implements ActionHandler {

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response handle(Press press, String value) {
    Response response =
        transaction.execute(
            status ->
                switch (held.apply(press)) {
                  case Holding.Not(Response refused) -> refused;
                  case Holding.Now now -> new Response.OpenForm(form.apply(now));
                });
    return response == null ? new Response.None() : response;
  }
}
