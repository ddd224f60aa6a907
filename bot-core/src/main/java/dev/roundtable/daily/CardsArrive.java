package dev.roundtable.daily;

import dev.roundtable.chat.Place;
import dev.roundtable.delivery.Delivered;
import dev.roundtable.delivery.DeliveryDropped;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes where a question's cards stand once they are delivered, and takes in the replies that were
 * faster than that news.
 */
@Component
class CardsArrive {

  private final PostedCards cards;
  private final DailyQuestions questions;
  private final Replies replies;
  private final SettleAnswers answers;
  private final ShownAnswers shown;

  CardsArrive(
      PostedCards cards,
      DailyQuestions questions,
      Replies replies,
      SettleAnswers answers,
      ShownAnswers shown) {
    this.cards = cards;
    this.questions = questions;
    this.replies = replies;
    this.answers = answers;
    this.shown = shown;
  }

  @EventListener
  void on(Delivered delivered) {
    if (!delivered.subject().kind().equals(AskDailyQuestion.CARD)) {
      return;
    }
    if (cards.posted(delivered.subject().id(), delivered.sent())) {
      PostedCard card = cards.find(delivered.subject().id()).orElseThrow();
      DailyQuestion question = adopt(card.question());
      shown.showAll(question, card);
    }
  }

  @EventListener
  void on(DeliveryDropped dropped) {
    if (dropped.subject().kind().equals(AskDailyQuestion.CARD)) {
      cards.dropped(dropped.subject().id());
    }
  }

  /** Takes in what waited in the threads of a question. */
  DailyQuestion adopt(DailyQuestionId id) {
    DailyQuestion question = questions.hold(id);
    boolean found = false;
    for (PostedCard card : cards.of(id)) {
      Place.Thread thread = card.thread();
      found |= thread != null && replies.adopt(thread, id) > 0;
    }
    if (found) {
      answers.settle(question);
    }
    return question;
  }
}
