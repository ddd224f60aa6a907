package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells somebody who wrote an answer in the thread of a sealed question how to submit it. */
@Component
class SealedHints {

  private final JdbcClient db;
  private final Outbox outbox;
  private final Texts texts;

  SealedHints(JdbcClient db, Outbox outbox, Texts texts) {
    this.db = db;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Hints once a person and question, in private. */
  void consider(DailyQuestion question, Reply reply) {
    boolean looksLikeAnAnswer =
        question.sealed()
            && question.state() == DailyQuestion.State.ASKED
            && reply.source() == Source.THREAD
            && reply.known()
            && reply.deletedAt() == null
            && AnswerRule.isLong(reply, question.minCharacters());
    if (!looksLikeAnAnswer) {
      return;
    }
    int first =
        db.sql(
                "insert into sealed_hint (question_id, person_id) values (?, ?)"
                    + " on conflict do nothing")
            .params(question.id().value(), reply.author().value())
            .update();
    if (first == 1) {
      String text = texts.get("daily.sealed.hint");
      outbox.tell(
          reply.author(),
          new Message(
              texts.get("daily.sealed.hint.summary"),
              List.of(
                  new Block.Text(text),
                  new Block.Buttons(
                      Button.primary(
                          AnswerForm.action(question.id()), texts.get("daily.answer"))))),
          new Subject("daily.sealed", question.id().value()));
    }
  }
}
