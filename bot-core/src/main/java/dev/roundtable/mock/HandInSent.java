package dev.roundtable.mock;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.guide.Range;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.Line.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes slides or an outline: a file or a link, and how many slides there are. */
@Component
class HandInSent implements FormHandler {

  private final Held held;
  private final Scenes scenes;
  private final Transcript transcript;
  private final Conductor conductor;
  private final Texts texts;

  HandInSent(Held held, Scenes scenes, Transcript transcript, Conductor conductor, Texts texts) {
    this.held = held;
    this.scenes = scenes;
    this.transcript = transcript;
    this.conductor = conductor;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return StepButtons.HAND_IN;
  }

  @Override
  @Transactional
  public Response submit(FormSubmitted form) {
    String link = form.values().text(StepForms.LINK).orElse("").strip();
    List<Attachment> files = form.values().files().getOrDefault(StepForms.FILE, List.of());
    String slides = form.values().text(StepForms.SLIDES).orElse("").strip();
    if (link.isEmpty() && files.isEmpty()) {
      return new Response.FormErrors(Map.of(StepForms.LINK, texts.get("mock.form.nothing")));
    }
    if (!slides.isEmpty() && !slides.matches("[0-9]{1,3}")) {
      return new Response.FormErrors(Map.of(StepForms.SLIDES, texts.get("mock.form.number")));
    }
    String[] parts = form.action().argument().split("/", 3);
    return switch (held.step(form.actor(), MockId.parse(parts[0]), Integer.parseInt(parts[1]))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now -> {
        var said = new ArrayList<String>();
        if (!link.isEmpty()) {
          said.add(link);
        }
        files.forEach(file -> said.add(texts.get("mock.file", Markdown.oneLine(file.name()))));
        MockInterview it = now.it();
        transcript.says(it, Kind.HANDED_IN, now.person(), String.join("\n", said), null, form.at());
        String word = word(scenes.of(it), slides);
        conductor.listen(it);
        yield Response.say(word);
      }
    };
  }

  /** A gentle word where there are many slides. */
  private String word(Scene scene, String slides) {
    PrepareAhead prepare = scene.format().prepare();
    Range usual = prepare == null ? null : prepare.slides();
    return usual != null && !slides.isEmpty() && Integer.parseInt(slides) > usual.to()
        ? texts.get("mock.handed-in.long", slides, usual.toString())
        : texts.get("mock.handed-in");
  }
}
