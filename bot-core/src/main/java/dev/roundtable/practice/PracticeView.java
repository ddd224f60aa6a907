package dev.roundtable.practice;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.CommandButton;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Question;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes the card of a practice question, before and after it is answered. */
@Component
class PracticeView {

  static final String ANSWER = "practice.answer";
  static final String HINT = "practice.hint";

  private final Sheets sheets;
  private final Texts texts;

  PracticeView(Sheets sheets, Texts texts) {
    this.sheets = sheets;
    this.texts = texts;
  }

  /** The question, with as many hints as were asked for. */
  Message question(PracticeRun run) {
    QuestionSheet sheet = sheets.of(run.revision());
    Question question = sheet.revision().content();
    var blocks = new ArrayList<Block>();
    blocks.add(heading(sheet));
    blocks.add(new Block.Text(Markdown.strong(Markdown.fromGuide(sheet.text()))));
    blocks.add(
        new Block.Note(
            texts.get(
                "practice.length", sheet.length().words().toString(), sheet.length().minutes())));
    for (int i = 0; i < Math.min(run.hintsShown(), question.hints().size()); i++) {
      blocks.add(
          new Block.Text(
              texts.get(
                  "practice.hint.text",
                  i + 1,
                  Markdown.fromGuide(question.hints().get(i)).strip())));
    }
    var buttons = new ArrayList<Button>();
    buttons.add(Button.primary(ActionId.of(ANSWER, run.id()), texts.get("practice.answer")));
    if (run.hintsShown() < question.hints().size()) {
      buttons.add(Button.plain(ActionId.of(HINT, run.id()), texts.get("practice.hint")));
    }
    buttons.add(CommandButton.of("question", texts.get("practice.another")));
    blocks.add(new Block.Buttons(buttons));
    return new Message(sheet.round() + ": " + Markdown.plain(sheet.text()), blocks);
  }

  /**
   * What to compare an answer with.
   *
   * @param open whether the question is open in a group, so that nothing is given away
   */
  Message answered(PracticeRun run, String answer, boolean open) {
    QuestionSheet sheet = sheets.of(run.revision());
    Question question = sheet.revision().content();
    var blocks = new ArrayList<Block>();
    blocks.add(heading(sheet));
    blocks.add(new Block.Text(Markdown.strong(Markdown.fromGuide(sheet.text()))));
    blocks.add(new Block.Quote(answer));
    if (open) {
      blocks.add(new Block.Text(texts.get("practice.open")));
    } else {
      add(blocks, "practice.strong", question.strong());
      add(blocks, "practice.mistakes", question.mistakes());
      if (!question.sampleAnswer().isBlank()) {
        blocks.add(new Block.Divider());
        blocks.add(
            new Block.Text(
                texts.get("practice.sample", Markdown.fromGuide(question.sampleAnswer()).strip())));
      }
      add(blocks, "practice.follow-ups", question.followUps());
    }
    blocks.add(
        new Block.Buttons(
            Button.plain(ActionId.of(ANSWER, run.id()), texts.get("practice.again")),
            CommandButton.of("question", texts.get("practice.another"))));
    return new Message(texts.get("practice.answered.summary"), blocks);
  }

  private static Block heading(QuestionSheet sheet) {
    return new Block.Heading(
        sheet.topic().isBlank() ? sheet.round() : sheet.round() + " · " + sheet.topic());
  }

  private void add(List<Block> blocks, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      blocks.add(
          new Block.Text(
              texts.get(key)
                  + "\n"
                  + lines.stream()
                      .map(line -> "- " + Markdown.fromGuide(line).strip())
                      .collect(Collectors.joining("\n"))));
    }
  }
}
