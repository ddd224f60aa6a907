package dev.roundtable.daily;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Delivered;
import dev.roundtable.delivery.DeliveryDropped;
import dev.roundtable.delivery.OrganizerNews;
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
  private final Settling settling;
  private final ShownAnswers shown;
  private final OrganizerNews news;
  private final Texts texts;

  CardsArrive(
      PostedCards cards,
      DailyQuestions questions,
      Replies replies,
      Settling settling,
      ShownAnswers shown,
      OrganizerNews news,
      Texts texts) {
    this.cards = cards;
    this.questions = questions;
    this.replies = replies;
    this.settling = settling;
    this.shown = shown;
    this.news = news;
    this.texts = texts;
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
      if (dropped.reason() == DeliveryDropped.Reason.EXPIRED) {
        cards.find(dropped.subject().id()).ifPresent(this::tellOrganizers);
      }
    }
  }

  private void tellOrganizers(PostedCard card) {
    DailyQuestion question = questions.get(card.question());
    news.tell(
        question.group(),
        "expired/" + card.id(),
        Message.text(texts.get("daily.expired", GroupTimes.date(question.localDate()))));
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
      settling.now(question);
    }
    return question;
  }
}
