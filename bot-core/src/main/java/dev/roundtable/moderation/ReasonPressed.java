package dev.roundtable.moderation;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.ModerationLog.Deed;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks for the reason that the log keeps. */
@Component
class ReasonPressed implements ActionHandler {

  /** The reason's key in the form. */
  static final String WHY = "why";

  /** In the form that excludes: what becomes of what they wrote. */
  static final String THEIRS = "theirs";

  /** The value of {@link #THEIRS} that hides it. */
  static final String HIDE = "hide";

  private static final int LONGEST = 200;

  private final Texts texts;

  ReasonPressed(Texts texts) {
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Actions.WHY;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response handle(Press press, String value) {
    return Actions.order(press.action())
        .<Response>map(order -> new Response.OpenForm(form(press.action(), order.deed())))
        .orElseGet(() -> Response.refuse(texts.get("moderation.gone")));
  }

  private Form form(ActionId action, Deed deed) {
    var inputs = new ArrayList<Input>();
    inputs.add(
        new Input.ShortText(
            WHY,
            texts.get("moderation.why.label"),
            texts.get("moderation.why.hint." + (deed == Deed.HIDE_ANSWER ? "told" : "kept")),
            true,
            LONGEST,
            null));
    if (deed == Deed.EXCLUDE) {
      inputs.add(
          new Input.PickOne(
              THEIRS,
              texts.get("moderation.theirs"),
              "",
              true,
              List.of(
                  new Option("keep", texts.get("moderation.theirs.keep")),
                  new Option(HIDE, texts.get("moderation.theirs.hide"))),
              "keep"));
    }
    return new Form(
        action,
        texts.get("moderation.why.title." + deed),
        texts.get("moderation.why.submit." + deed),
        null,
        inputs);
  }
}
