package dev.roundtable.daily;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.schedule.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings cards up to date, so that recording a reply need not; also takes in replies whose card was
 * being posted when they came.
 */
@Component
@Order(90)
class RefreshCards implements Sweep {

  private static final Duration STRANGERS_KEPT = Duration.ofDays(3);

  private final PostedCards cards;
  private final DailyQuestions questions;
  private final Answers answers;
  private final Replies replies;
  private final CardsArrive arrivals;
  private final CardView view;
  private final Outbox outbox;
  private final TransactionTemplate transaction;

  RefreshCards(
      PostedCards cards,
      DailyQuestions questions,
      Answers answers,
      Replies replies,
      CardsArrive arrivals,
      CardView view,
      Outbox outbox,
      TransactionTemplate transaction) {
    this.cards = cards;
    this.questions = questions;
    this.answers = answers;
    this.replies = replies;
    this.arrivals = arrivals;
    this.view = view;
    this.outbox = outbox;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "daily questions' cards";
  }

  @Override
  public int sweep(Instant now, int limit) {
    for (DailyQuestionId id : replies.orphans()) {
      transaction.executeWithoutResult(status -> arrivals.adopt(id));
    }
    replies.forget(now.minus(STRANGERS_KEPT));
    List<PostedCard> due = cards.toRefresh(now, limit);
    for (PostedCard card : due) {
      transaction.executeWithoutResult(status -> refresh(card, now));
    }
    return due.size();
  }

  /** Never a reason to wake up for: the next beat does. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  private void refresh(PostedCard card, Instant now) {
    MessageRef message = card.message();
    if (message != null) {
      DailyQuestion question = questions.get(card.question());
      outbox.edit(
          message,
          view.card(question, answers.standing(question.id())),
          "daily.card/" + card.id(),
          null);
    }
    cards.refreshed(card.id(), now);
  }
}
