package dev.roundtable.daily;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.schedule.Sweep;
import dev.roundtable.sql.GroupCommit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

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
  private final GroupCommit commits;

  RefreshCards(
      PostedCards cards,
      DailyQuestions questions,
      Answers answers,
      Replies replies,
      CardsArrive arrivals,
      CardView view,
      Outbox outbox,
      GroupCommit commits) {
    this.cards = cards;
    this.questions = questions;
    this.answers = answers;
    this.replies = replies;
    this.arrivals = arrivals;
    this.view = view;
    this.outbox = outbox;
    this.commits = commits;
  }

  @Override
  public String name() {
    return "daily questions' cards";
  }

  @Override
  public int sweep(Instant now, int limit) {
    commits.each(replies.orphans(), arrivals::adopt, RefreshCards::again);
    replies.forget(now.minus(STRANGERS_KEPT));
    List<PostedCard> due = cards.toRefresh(now, limit);
    commits.each(due, card -> refresh(card, now), RefreshCards::again);
    return due.size();
  }

  /** Never a reason to wake up for: the next beat does. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  /** The heartbeat logs it and comes back. */
  private static void again(Object row, RuntimeException why) {
    throw why;
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
