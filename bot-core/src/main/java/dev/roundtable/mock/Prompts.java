package dev.roundtable.mock;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Chair;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the bot says as the interviewer: brief, and in the guide's words. */
@Component
class Prompts {

  private final StepButtons buttons;
  private final Texts texts;

  Prompts(StepButtons buttons, Texts texts) {
    this.buttons = buttons;
    this.texts = texts;
  }

  /** What is said at a beat, with what can be pressed. */
  Message at(Scene scene) {
    Message said = said(scene);
    List<Button> row = buttons.of(scene);
    return row.isEmpty() ? said : said.with(new Block.Buttons(row));
  }

  /** The same once it is over: nothing can be pressed any more. */
  Message said(Scene scene) {
    var blocks = new ArrayList<Block>();
    if (scene.opensTurn()) {
      question(blocks, scene);
    }
    String words = words(scene);
    if (!words.isEmpty()) {
      blocks.add(new Block.Text(words));
    }
    String note = note(scene);
    if (!note.isEmpty()) {
      blocks.add(new Block.Note(note));
    }
    return new Message(Markdown.plain(scene.opensTurn() ? asked(scene) : words), blocks);
  }

  /** What the interviewer asks at a beat, for the transcript; empty where nothing is asked. */
  String asked(Scene scene) {
    if (!scene.opensTurn()) {
      return switch (scene.it().beat().phase()) {
        case ANSWERING, PROBING, FOLLOWING_UP, CLOSING -> plain(words(scene));
        default -> "";
      };
    }
    String question = plain(scene.question().text());
    return scene.chair().map(chair -> chair.name() + ": " + question).orElse(question);
  }

  private void question(List<Block> blocks, Scene scene) {
    int number = scene.it().beat().turn();
    if (number == 0 && !scene.format().opening().isBlank()) {
      blocks.add(new Block.Text(guide(scene.format().opening())));
    }
    if (scene.turns().size() > 1) {
      blocks.add(new Block.Note(texts.get("mock.number", number + 1, scene.turns().size())));
    }
    scene.chair().ifPresent(chair -> blocks.add(new Block.Text(introduce(chair))));
    blocks.add(new Block.Text(Markdown.strong(guide(scene.question().text()))));
  }

  private String introduce(Chair chair) {
    String name = Markdown.escape(chair.name());
    return chair.about().isBlank()
        ? texts.get("mock.chair.bare", name)
        : texts.get("mock.chair", name, guide(chair.about()));
  }

  private String words(Scene scene) {
    return switch (scene.it().beat().phase()) {
      case PRESENTING -> texts.get("mock.presenting");
      case CLARIFYING -> texts.get("mock.clarifying");
      case THINKING -> texts.get("mock.thinking", scene.format().thinkingMinutes());
      case ANSWERING ->
          scene.plan().inTurn()
              ? scene.part().map(part -> guide(part.asks())).orElse("")
              : scene.opensTurn() ? "" : texts.get("mock.go-ahead");
      case COVERING -> texts.get("mock.covering") + "\n" + parts(scene);
      case PROBING -> scene.part().map(part -> probe(scene, part)).orElse("");
      case FOLLOWING_UP -> guide(scene.question().followUps().get(scene.it().beat().index()));
      case CLOSING ->
          scene.format().closing().isBlank()
              ? texts.get("mock.closing")
              : guide(scene.format().closing());
      case PREDICTING -> texts.get("mock.predicting");
      case OVER -> texts.get("mock.over");
    };
  }

  private String parts(Scene scene) {
    var lines = new StringBuilder();
    for (AnswerPart part : scene.format().parts()) {
      lines.append("\n- **").append(Markdown.escape(part.name())).append("** ");
      lines.append(guide(part.asks()));
    }
    return lines.toString();
  }

  /** Which of a part's probes comes differs from turn to turn. */
  private String probe(Scene scene, AnswerPart part) {
    int which = Math.floorMod(scene.turn().id().hashCode(), part.probes().size());
    String probe = guide(part.probes().get(which));
    return scene.plan().ticks()
        ? texts.get("mock.missing", Markdown.escape(part.name()), probe)
        : probe;
  }

  private String note(Scene scene) {
    Beat beat = scene.it().beat();
    boolean first = beat.turn() == 0 && beat.index() == 0;
    if (beat.phase() != Phase.ANSWERING || !first) {
      return "";
    }
    return scene.plan().inTurn()
        ? texts.get("mock.how.part")
        : texts.get("mock.how", scene.question().answer().minutes());
  }

  private static String guide(String markdown) {
    return Markdown.fromGuide(markdown).strip();
  }

  private static String plain(String markdown) {
    return Markdown.plain(markdown);
  }
}
