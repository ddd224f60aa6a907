package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.practice.OpenElsewhere;
import dev.roundtable.practice.QuestionSheet;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows a question's sample answer once it is over. */
@Component
class SampleButton implements ActionHandler {

  private static final String KIND = "daily.sample";

  private final DailyQuestions questions;
  private final OpenElsewhere open;
  private final Sheets sheets;
  private final People people;
  private final Texts texts;

  SampleButton(
      DailyQuestions questions, OpenElsewhere open, Sheets sheets, People people, Texts texts) {
    this.questions = questions;
    this.open = open;
    this.sheets = sheets;
    this.people = people;
    this.texts = texts;
  }

  static ActionId action(DailyQuestionId question) {
    return ActionId.of(KIND, question);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    DailyQuestion question = questions.get(DailyQuestionId.parse(press.action().argument()));
    boolean withheld =
        question.open()
            || open.isOpenFor(
                people.identify(press.actor()).id(), question.group(), question.question());
    if (withheld) {
      return Response.refuse(texts.get("daily.sample.open"));
    }
    QuestionSheet sheet = sheets.of(question.revision());
    return new Response.Private(
        new Message(
            texts.get("daily.sample.summary"),
            List.of(
                new Block.Text(Markdown.strong(Markdown.fromGuide(sheet.text()))),
                new Block.Text(Markdown.fromGuide(sheet.revision().content().sampleAnswer())),
                new Block.Note(texts.get("daily.sample.note")))));
  }
}
