package dev.roundtable.daily;

import dev.roundtable.chat.Place;
import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.delivery.LaneOpened;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupEvents.RoomJoined;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Rooms;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks questions in rooms that missed them while answers are still taken: a room that has just been
 * mended or has joined the group, and one that was too late for a question that stays a day longer.
 */
@Component
class MissedRooms {

  private final DailyQuestions questions;
  private final PostedCards cards;
  private final CardView view;
  private final Answers answers;
  private final Rooms rooms;
  private final Outbox outbox;

  MissedRooms(
      DailyQuestions questions,
      PostedCards cards,
      CardView view,
      Answers answers,
      Rooms rooms,
      Outbox outbox) {
    this.questions = questions;
    this.cards = cards;
    this.view = view;
    this.answers = answers;
    this.rooms = rooms;
    this.outbox = outbox;
  }

  @EventListener
  void on(LaneOpened opened) {
    rooms.groupIn(opened.room()).ifPresent(group -> askIn(group, opened.room()));
  }

  @EventListener
  void on(RoomJoined joined) {
    askIn(joined.group(), joined.room());
  }

  /** A question stays: where its card did not come in time, it may come now. */
  void again(DailyQuestion question) {
    for (PostedCard card : cards.of(question.id())) {
      again(question, card);
    }
  }

  private void askIn(GroupId group, Place.Room room) {
    for (DailyQuestion question : questions.open(group)) {
      if (question.state() == State.ASKED) {
        Optional<PostedCard> known =
            cards.of(question.id()).stream().filter(card -> card.room().equals(room)).findFirst();
        if (known.isPresent()) {
          again(question, known.get());
        } else {
          ask(question, room, cards.add(question.id(), room));
        }
      }
    }
  }

  private void again(DailyQuestion question, PostedCard card) {
    if (cards.onItsWayAgain(card.id())) {
      ask(question, card.room(), card.id());
    }
  }

  private void ask(DailyQuestion question, Place.Room room, UUID card) {
    outbox.ask(
        room,
        view.card(question, answers.standing(question.id())),
        view.threadName(question),
        new Subject(AskDailyQuestion.CARD, card),
        question.answersUntil());
  }
}
