package dev.roundtable.mock;

import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.guide.Range;
import java.util.List;
import org.springframework.stereotype.Component;

/** The forms of a mock interview with the bot. */
@Component
class StepForms {

  static final String TEXT = "text";
  static final String COVERED = "covered";
  static final String LINK = "link";
  static final String FILE = "file";
  static final String SLIDES = "slides";

  private static final int LONGEST = 3000;

  private final Prompts prompts;
  private final Texts texts;

  StepForms(Prompts prompts, Texts texts) {
    this.prompts = prompts;
    this.texts = texts;
  }

  Form write(Scene scene) {
    return form(
        scene,
        StepButtons.WRITE,
        new Input.LongText(
            TEXT,
            texts.get("mock.form.answer"),
            texts.get("mock.form.hint"),
            true,
            1,
            LONGEST,
            null));
  }

  Form tick(Scene scene) {
    List<Option> options =
        scene.format().parts().stream()
            .map(part -> new Option(part.key().value(), part.name()))
            .toList();
    return form(
        scene,
        StepButtons.TICK,
        new Input.PickMany(
            COVERED,
            texts.get("mock.form.covered"),
            texts.get("mock.form.covered.hint"),
            false,
            options,
            List.of()));
  }

  Form handIn(Scene scene) {
    PrepareAhead prepare = scene.format().prepare();
    Range slides = prepare == null ? null : prepare.slides();
    String hint = slides == null ? "" : texts.get("mock.form.slides.hint", slides.toString());
    return form(
        scene,
        StepButtons.HAND_IN,
        new Input.ShortText(
            LINK, texts.get("mock.form.link"), texts.get("mock.form.link.hint"), false, 500, null),
        new Input.FileInput(FILE, texts.get("mock.form.file"), "", false),
        new Input.ShortText(SLIDES, texts.get("mock.form.slides"), hint, false, 3, null));
  }

  private Form form(Scene scene, String kind, Input... inputs) {
    Message about = prompts.said(scene);
    return new Form(
        Step.action(kind, scene.it(), "sent"),
        texts.get(kind + ".title"),
        texts.get("mock.form.submit"),
        about,
        List.of(inputs));
  }
}
