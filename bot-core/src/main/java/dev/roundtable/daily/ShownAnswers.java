package dev.roundtable.daily;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.delivery.Delivered;
import dev.roundtable.delivery.DeliveryId;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.People;
import dev.roundtable.sql.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Shows answers that were given by form or by private message in the question's threads: under
 * their author's name, or, where the question is sealed, all at once without names when answers
 * end.
 */
@Component
class ShownAnswers {

  private static final String SUBJECT = "daily.shown";

  private final JdbcClient db;
  private final PostedCards cards;
  private final Replies replies;
  private final Answers answers;
  private final HeldAnswers held;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;

  ShownAnswers(
      JdbcClient db,
      PostedCards cards,
      Replies replies,
      Answers answers,
      HeldAnswers held,
      People people,
      Outbox outbox,
      Texts texts) {
    this.db = db;
    this.cards = cards;
    this.replies = replies;
    this.answers = answers;
    this.held = held;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
  }

  /** Shows a text in every thread of its question, unless it is sealed yet. */
  void show(DailyQuestion question, Reply reply) {
    if (!mayBeSeen(question, reply)) {
      return;
    }
    for (PostedCard card : cards.of(question.id())) {
      post(question, reply, card);
    }
  }

  /** Shows all texts in a thread that has just come to be. */
  void showAll(DailyQuestion question, PostedCard card) {
    for (Reply reply : given(question)) {
      if (mayBeSeen(question, reply)) {
        post(question, reply, card);
      }
    }
  }

  /** Not while it is sealed, hidden, or waits for an organizer. */
  private boolean mayBeSeen(DailyQuestion question, Reply reply) {
    boolean sealed = question.sealed() && question.state() == State.ASKED;
    return !sealed && !hidden(question, reply) && !held.holds(question, reply);
  }

  private boolean hidden(DailyQuestion question, Reply reply) {
    return answers
        .find(question.id(), reply.author())
        .filter(answer -> answer.state() == Answer.State.HIDDEN)
        .isPresent();
  }

  /** Shows the texts of a sealed question, in an order that tells nothing. */
  void unseal(DailyQuestion question) {
    List<Reply> shuffled = new ArrayList<>(given(question));
    Collections.shuffle(shuffled, new Random(question.id().value().getLeastSignificantBits()));
    for (Reply reply : shuffled) {
      show(question, reply);
    }
  }

  /** Shows a changed text; a hidden one stays covered. */
  void revise(DailyQuestion question, Reply reply) {
    List<Copy> copies = copies(reply);
    if (copies.isEmpty()) {
      return;
    }
    Message now =
        hidden(question, reply)
            ? Message.text(texts.get("daily.shown.hidden"))
            : message(question, reply);
    copies.forEach(copy -> edit(copy, now));
  }

  /** Takes a text away everywhere at once. */
  void takeAway(Reply reply) {
    for (Copy copy : copies(reply)) {
      if (copy.message() == null) {
        outbox.delete(copy.delivery());
      } else {
        outbox.delete(copy.message());
      }
    }
    db.sql("delete from shown_answer where reply_id = ?").param(reply.id()).update();
  }

  /** The reply whose text a message of ours shows. */
  Optional<UUID> shownIn(MessageRef message) {
    return db.sql("select reply_id from shown_answer where message_key = ?")
        .param(message.key())
        .query((row, n) -> row.getObject(1, UUID.class))
        .optional();
  }

  @EventListener
  void on(Delivered delivered) {
    if (delivered.subject().kind().equals(SUBJECT)) {
      db.sql("update shown_answer set message_key = ? where id = ?")
          .params(delivered.sent().message().key(), delivered.subject().id())
          .update();
    }
  }

  private void edit(Copy copy, Message with) {
    String key = "shown/" + copy.id();
    if (copy.message() == null) {
      outbox.edit(copy.delivery(), with, key, null);
    } else {
      outbox.edit(copy.message(), with, key, null);
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
    UUID id = Ids.fresh();
    DeliveryId delivery =
        outbox.post(thread, message(question, reply), new Subject(SUBJECT, id), null);
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

  /**
   * A place where a text stands or is on its way to.
   *
   * @param message null while it is on its way
   */
  private record Copy(UUID id, DeliveryId delivery, @Nullable MessageRef message) {}

  private List<Copy> copies(Reply reply) {
    return db.sql("select * from shown_answer where reply_id = ? order by id")
        .param(reply.id())
        .query(
            (row, n) -> {
              String key = row.getString("message_key");
              return new Copy(
                  row.getObject("id", UUID.class),
                  new DeliveryId(row.getObject("delivery_id", UUID.class)),
                  key == null ? null : MessageRef.parse(key));
            })
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
                    Button.plain(WithdrawButton.action(question.id()), texts.get("daily.withdraw")),
                    Button.plain(ReportButton.action(reply.id()), texts.get("daily.report")))))
        .quietly();
  }
}
