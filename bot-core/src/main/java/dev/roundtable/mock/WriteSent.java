package dev.roundtable.mock;

import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.Line.Kind;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an answer that was written in a form. One whose step is over meanwhile is kept where the
 * interview stands now, so that nothing typed is lost.
 */
@Component
class WriteSent implements FormHandler {

  private final Held held;
  private final Transcript transcript;
  private final Conductor conductor;
  private final Texts texts;

  WriteSent(Held held, Transcript transcript, Conductor conductor, Texts texts) {
    this.held = held;
    this.transcript = transcript;
    this.conductor = conductor;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return StepButtons.WRITE;
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    String text = form.values().text(StepForms.TEXT).orElse("").strip();
    if (text.isEmpty()) {
      return new Response.FormErrors(Map.of(StepForms.TEXT, texts.get("mock.form.empty")));
    }
    String[] parts = form.action().argument().split("/", 3);
    return switch (held.candidate(form.actor(), MockId.parse(parts[0]))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now -> {
        MockInterview it = now.it();
        boolean same = it.step() == Integer.parseInt(parts[1]);
        transcript.says(it, Kind.ANSWERED, now.person(), text, null, form.at());
        if (same && it.beat().phase().speaking()) {
          conductor.next(it);
          yield new Response.None();
        }
        yield Response.say(texts.get("mock.written"));
      }
    };
  }
}
