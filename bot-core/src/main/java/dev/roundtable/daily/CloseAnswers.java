package dev.roundtable.daily;

import dev.roundtable.daily.DailyQuestion.State;
import dev.roundtable.practice.Exposures;
import dev.roundtable.review.Pools;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Ends the answers of a question, or keeps it a day longer where nobody answered. */
@Component
class CloseAnswers {

  private final DailyQuestions questions;
  private final Answers answers;
  private final PostedCards cards;
  private final MissedRooms asking;
  private final ShownAnswers shown;
  private final Silence silence;
  private final SilentMembers members;
  private final Pools pools;
  private final Exposures exposures;
  private final Clock clock;

  CloseAnswers(
      DailyQuestions questions,
      Answers answers,
      PostedCards cards,
      MissedRooms asking,
      ShownAnswers shown,
      Silence silence,
      SilentMembers members,
      Pools pools,
      Exposures exposures,
      Clock clock) {
    this.questions = questions;
    this.answers = answers;
    this.cards = cards;
    this.asking = asking;
    this.shown = shown;
    this.silence = silence;
    this.members = members;
    this.pools = pools;
    this.exposures = exposures;
    this.clock = clock;
  }

  /** Ends the answers of a held question. */
  void close(DailyQuestion question) {
    Instant now = clock.instant();
    DailyQuestion next;
    if (answers.standing(question.id()) > 0) {
      silence.forget(question.group());
      next = question.endAnswers();
    } else {
      next = silence.end(question);
    }
    if (!questions.move(State.ASKED, question.answersUntil(), next)) {
      return;
    }
    members.look(next.group(), now);
    if (next.state() == State.REVIEWING && next.sealed()) {
      shown.unseal(next);
    }
    if (next.state() == State.CANCELLED) {
      pools.cancel(ReviewSide.pool(next.id()));
      exposures.unanswered(next.id().value());
    }
    if (next.state() == State.ASKED) {
      asking.again(next);
    }
    cards.refreshNow(next.id(), now);
  }
}
