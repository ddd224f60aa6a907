package dev.roundtable.practice;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the form for the answer to a practice question. */
@Component
class PracticeAnswerButton implements ActionHandler {

  private final PracticeRuns runs;
  private final Sheets sheets;
  private final People people;
  private final Texts texts;

  PracticeAnswerButton(PracticeRuns runs, Sheets sheets, People people, Texts texts) {
    this.runs = runs;
    this.sheets = sheets;
    this.people = people;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return PracticeView.ANSWER;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response handle(Press press, String value) {
    UUID id = UUID.fromString(press.action().argument());
    Optional<PracticeRun> run = runs.find(id, people.identify(press.actor()).id());
    if (run.isEmpty()) {
      return Response.refuse(texts.get("practice.not-yours"));
    }
    QuestionSheet sheet = sheets.of(run.get().revision());
    var about =
        new Message(
            Markdown.plain(sheet.text()),
            List.of(
                new Block.Text(Markdown.fromGuide(sheet.text())),
                new Block.Note(texts.get("practice.private"))));
    String before = run.get().answer();
    return new Response.OpenForm(
        new Form(
            ActionId.of(PracticeView.ANSWER, id),
            texts.get("practice.form.title"),
            texts.get("practice.form.submit"),
            about,
            List.of(
                new Input.LongText(
                    PracticeAnswerForm.TEXT,
                    texts.get("practice.form.label"),
                    texts.get("practice.form.hint", sheet.length().words().toString()),
                    true,
                    1,
                    PracticeAnswerForm.LONGEST,
                    before))));
  }
}
