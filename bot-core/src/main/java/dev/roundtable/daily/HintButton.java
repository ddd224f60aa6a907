package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the hints of a question in rising order of help, one more at each press, in private. */
@Component
class HintButton implements ActionHandler {

  private static final String KIND = "daily.hint";

  private final DailyQuestions questions;
  private final Sheets sheets;
  private final People people;
  private final JdbcClient db;
  private final Texts texts;

  HintButton(DailyQuestions questions, Sheets sheets, People people, JdbcClient db, Texts texts) {
    this.questions = questions;
    this.sheets = sheets;
    this.people = people;
    this.db = db;
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
    List<String> hints = sheets.of(question.revision()).revision().content().hints();
    if (hints.isEmpty()) {
      return Response.say(texts.get("daily.hint.none"));
    }
    int shown = Math.min(hints.size(), next(question, people.identify(press.actor()).id()));
    var blocks = new ArrayList<Block>();
    for (int i = 0; i < shown; i++) {
      blocks.add(
          new Block.Text(
              texts.get("daily.hint.text", i + 1, Markdown.fromGuide(hints.get(i)).strip())));
    }
    if (shown < hints.size()) {
      blocks.add(
          new Block.Buttons(Button.plain(action(question.id()), texts.get("daily.hint.more"))));
    }
    return new Response.Private(
        new Message(texts.get("daily.hint.summary", shown, hints.size()), blocks));
  }

  /** How many hints to show now: one more than the last time. */
  private int next(DailyQuestion question, PersonId person) {
    int known =
        db.sql("update hint_shown set hints = hints + 1 where question_id = ? and person_id = ?")
            .params(question.id().value(), person.value())
            .update();
    if (known == 0) {
      db.sql(
              "insert into hint_shown (question_id, person_id, hints) values (?, ?, 1)"
                  + " on conflict do nothing")
          .params(question.id().value(), person.value())
          .update();
    }
    return db.sql("select hints from hint_shown where question_id = ? and person_id = ?")
        .params(question.id().value(), person.value())
        .query(Integer.class)
        .single();
  }
}
