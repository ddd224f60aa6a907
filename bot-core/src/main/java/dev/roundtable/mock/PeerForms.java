package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The interviewer writes to the candidate in words of their own. */
@Component
class PeerForms implements FormHandler {

  private static final String TEXT = "text";
  private static final int LONGEST = 1_000;

  private final Held held;
  private final PeerTalk talk;
  private final Texts texts;

  PeerForms(Held held, PeerTalk talk, Texts texts) {
    this.held = held;
    this.talk = talk;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return PeerCards.TELL;
  }

  Form tell(Holding.Now now) {
    return new Form(
        ActionId.of(PeerCards.TELL, now.it().id()),
        texts.get("mock.tell.title"),
        texts.get("mock.form.submit"),
        null,
        List.of(
            new Input.LongText(TEXT, texts.get("mock.tell.label"), "", true, 1, LONGEST, null)));
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    return switch (held.any(form.actor(), MockId.parse(form.action().argument()))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now
          when !now.person().equals(now.it().cast().interviewer())
              || now.it().state() != State.RUNNING ->
          Response.refuse(texts.get("mock.past"));
      case Holding.Now now -> {
        String text = form.values().text(TEXT).orElse("").strip();
        talk.say(now.it(), now.person(), text, form.at());
        yield Response.say(texts.get("mock.tell.sent"));
      }
    };
  }
}
