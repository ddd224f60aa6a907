package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.delivery.DeliveryId;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.People;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows answers that were given by form or by private message in the question's threads: under
 * their author's name, or, where the question is sealed, all at once without names when answers
 * end.
 */
@Component
class ShownAnswers {

  private final JdbcClient db;
  private final PostedCards cards;
  private final Replies replies;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;

  ShownAnswers(
      JdbcClient db,
      PostedCards cards,
      Replies replies,
      People people,
      Outbox outbox,
      Texts texts) {
    this.db = db;
    this.cards = cards;
    this.replies = replies;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Shows a text in every thread of its question, unless it is sealed yet. */
  void show(DailyQuestion question, Reply reply) {
    if (question.sealed() && question.state() == State.ASKED) {
      return;
    }
    for (PostedCard card : cards.of(question.id())) {
      post(question, reply, card);
    }
  }

  /** Shows all texts in a thread that has just come to be. */
  void showAll(DailyQuestion question, PostedCard card) {
    if (question.sealed() && question.state() == State.ASKED) {
      return;
    }
    for (Reply reply : given(question)) {
      post(question, reply, card);
    }
  }

  /** Shows the texts of a sealed question, in an order that tells nothing. */
  void unseal(DailyQuestion question) {
    List<Reply> shuffled = new ArrayList<>(given(question));
    Collections.shuffle(shuffled, new Random(question.id().value().getLeastSignificantBits()));
    for (Reply reply : shuffled) {
      show(question, reply);
    }
  }

  /** Shows a changed text. */
  void revise(DailyQuestion question, Reply reply) {
    for (DeliveryId shown : where(reply)) {
      outbox.edit(shown, message(question, reply), "shown/" + shown.value(), null);
    }
  }

  /** Takes a withdrawn text away. */
  void takeAway(Reply reply) {
    for (DeliveryId shown : where(reply)) {
      outbox.delete(shown);
    }
    db.sql("delete from shown_answer where reply_id = ?").param(reply.id()).update();
  }

  /** Puts a word in the place of a text that was hidden. */
  void cover(Reply reply) {
    for (DeliveryId shown : where(reply)) {
      outbox.edit(
          shown, Message.text(texts.get("daily.shown.hidden")), "shown/" + shown.value(), null);
    }
  }

  private List<Reply> given(DailyQuestion question) {
    return replies.of(question.id()).stream()
        .filter(reply -> reply.counted() && reply.source() != Reply.Source.THREAD)
        .toList();
  }

  private void post(DailyQuestion question, Reply reply, PostedCard card) {
    Place.Thread thread = card.thread();
    if (thread == null || shown(reply, card)) {
      return;
    }
    UUID id = UUID.randomUUID();
    DeliveryId delivery =
        outbox.post(thread, message(question, reply), new Subject("daily.shown", id), null);
    db.sql(
            "insert into shown_answer (id, question_id, reply_id, posting_id, delivery_id)"
                + " values (?, ?, ?, ?, ?)")
        .params(id, question.id().value(), reply.id(), card.id(), delivery.value())
        .update();
  }

  private boolean shown(Reply reply, PostedCard card) {
    return db.sql("select count(*) from shown_answer where reply_id = ? and posting_id = ?")
            .params(reply.id(), card.id())
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<DeliveryId> where(Reply reply) {
    return db.sql("select delivery_id from shown_answer where reply_id = ? order by id")
        .param(reply.id())
        .query((row, n) -> new DeliveryId(row.getObject(1, UUID.class)))
        .list();
  }

  private Message message(DailyQuestion question, Reply reply) {
    String who =
        question.sealed()
            ? texts.get("daily.shown.sealed")
            : texts.get("daily.shown.by", Markdown.escape(people.get(reply.author()).name()));
    return new Message(
            Markdown.plain(who),
            List.of(
                new Block.Text(who),
                new Block.Quote(SettleAnswers.text(List.of(reply))),
                new Block.Buttons(
                    Button.plain(AnswerForm.action(question.id()), texts.get("daily.edit")),
                    Button.plain(
                        WithdrawButton.action(question.id()), texts.get("daily.withdraw")))))
        .quietly();
  }
}
