package dev.roundtable.daily;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Interaction.FormSubmitted;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.QuestionSheet;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form by which an answer is given; it edits what was given by form before. */
@Component
class AnswerForm implements FormHandler {

  static final String KIND = "daily.answer";
  private static final String TEXT = "answer";
  private static final int LONGEST = 4000;

  private final DailyQuestions questions;
  private final GiveAnswer giving;
  private final Sheets sheets;
  private final AnswerReceipts receipts;
  private final People people;
  private final Texts texts;

  AnswerForm(
      DailyQuestions questions,
      GiveAnswer giving,
      Sheets sheets,
      AnswerReceipts receipts,
      People people,
      Texts texts) {
    this.questions = questions;
    this.giving = giving;
    this.sheets = sheets;
    this.receipts = receipts;
    this.people = people;
    this.texts = texts;
  }

  /** What the Answer and Edit buttons of a question lead to. */
  static ActionId action(DailyQuestionId question) {
    return ActionId.of(KIND, question);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Response submit(FormSubmitted form) {
    DailyQuestionId id = DailyQuestionId.parse(form.action().argument());
    String text = form.values().text(TEXT).orElse("").strip();
    if (text.isEmpty()) {
      return new Response.FormErrors(Map.of(TEXT, texts.get("daily.form.empty")));
    }
    PersonId person = people.identify(form.actor()).id();
    GiveAnswer.Outcome outcome = giving.byForm(id, person, text, form.openedAt(), form.at());
    return receipts.of(outcome, questions.get(id), text);
  }

  /** The form for a question, holding what was given before. */
  Form form(DailyQuestion question, @Nullable String before) {
    QuestionSheet sheet = sheets.of(question.revision());
    String note = texts.get(question.sealed() ? "daily.form.sealed" : "daily.form.public");
    var about =
        new Message(
            Markdown.plain(sheet.text()),
            List.of(new Block.Text(Markdown.fromGuide(sheet.text())), new Block.Note(note)));
    String initial = before == null || before.length() <= LONGEST ? before : null;
    String hint = texts.get("daily.form.hint", sheet.length().words().toString());
    return new Form(
        action(question.id()),
        texts.get("daily.form.title"),
        texts.get("daily.form.submit"),
        about,
        List.of(
            new Input.LongText(
                TEXT, texts.get("daily.form.label"), hint, true, 1, LONGEST, initial)));
  }
}
