package dev.roundtable.mock;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.Line.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The check-in halfway: the outline in a few sentences, kept and shown again on the day. */
@Component
class OutlineForm implements FormHandler {

  private static final int LONGEST = 2000;

  private final Held held;
  private final Scenes scenes;
  private final Transcript transcript;
  private final Texts texts;

  OutlineForm(Held held, Scenes scenes, Transcript transcript, Texts texts) {
    this.held = held;
    this.scenes = scenes;
    this.transcript = transcript;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Preparing.OUTLINE;
  }

  Form form(Holding.Now now) {
    MockInterview it = now.it();
    PrepareAhead prepare = scenes.of(it).format().prepare();
    Message about =
        prepare == null ? null : Message.text(Markdown.fromGuide(prepare.outline()).strip());
    return new Form(
        ActionId.of(Preparing.OUTLINE, it.id()),
        texts.get("mock.outline"),
        texts.get("mock.form.submit"),
        about,
        List.of(
            new Input.LongText(
                "outline", texts.get("mock.outline.label"), "", true, 1, LONGEST, before(it))));
  }

  private @Nullable String before(MockInterview it) {
    return transcript.of(it.id()).stream()
        .filter(line -> line.kind() == Kind.OUTLINE)
        .map(Line::text)
        .reduce((first, last) -> last)
        .orElse(null);
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    return switch (held.any(form.actor(), MockId.parse(form.action().argument()))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now -> {
        String text = form.values().text("outline").orElse("").strip();
        transcript.says(now.it(), Kind.OUTLINE, now.person(), text, null, form.at());
        yield Response.say(texts.get("mock.outline.kept"));
      }
    };
  }
}
