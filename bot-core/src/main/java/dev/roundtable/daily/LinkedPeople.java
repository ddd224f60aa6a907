package dev.roundtable.daily;

import dev.roundtable.group.GroupEvents.PeopleMerged;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Two accounts turned out to be one human's. Where both answered the same question the earlier
 * answer stays and the other becomes discussion.
 */
@Component
class LinkedPeople {

  private final JdbcClient db;
  private final DailyQuestions questions;
  private final Replies replies;
  private final Answers answers;
  private final PostedCards cards;
  private final ReviewSide review;
  private final Settling settling;
  private final Clock clock;

  LinkedPeople(
      JdbcClient db,
      DailyQuestions questions,
      Replies replies,
      Answers answers,
      PostedCards cards,
      ReviewSide review,
      Settling settling,
      Clock clock) {
    this.db = db;
    this.questions = questions;
    this.replies = replies;
    this.answers = answers;
    this.cards = cards;
    this.review = review;
    this.settling = settling;
    this.clock = clock;
  }

  @EventListener
  void on(PeopleMerged merged) {
    List<Answer> theirs = answers.by(merged.gone());
    for (Answer answer : theirs) {
      questions.hold(answer.question());
      Optional<Answer> other = answers.find(answer.question(), merged.kept());
      if (other.isEmpty()) {
        answers.give(answer.id(), merged.kept());
      } else {
        Answer later = later(answer, other.get());
        if (later.stands()) {
          review.withdraw(later);
        }
        makeDiscussion(later);
        answers.remove(later.id());
        answers.give((later.id().equals(answer.id()) ? other.get() : answer).id(), merged.kept());
      }
    }
    replies.merge(merged.kept(), merged.gone());
    moveRest(merged.kept(), merged.gone());
    for (Answer answer : theirs) {
      DailyQuestion question = questions.hold(answer.question());
      if (question.open()) {
        settling.now(question);
      }
      cards.refreshSoon(question.id(), clock.instant());
    }
  }

  /** The one to give up: a withdrawn one, else the one written later. */
  private static Answer later(Answer one, Answer other) {
    if (one.stands() != other.stands()) {
      return one.stands() ? other : one;
    }
    return one.writtenAt().isBefore(other.writtenAt()) ? other : one;
  }

  private void makeDiscussion(Answer answer) {
    Instant now = clock.instant();
    for (Reply reply : replies.of(answer.question())) {
      if (reply.counted() && answer.person().equals(reply.person())) {
        replies.save(
            reply.source() == Reply.Source.FORM
                ? reply.deleted(now)
                : reply.chosen(Reply.Choice.NOT, now));
      }
    }
  }

  private void moveRest(PersonId kept, PersonId gone) {
    for (String table : List.of("question_pass", "hint_shown", "sealed_hint")) {
      move(table, "question_id", kept.value(), gone.value());
    }
    move("answer_report", "answer_id", kept.value(), gone.value());
    move("held_answer", "reply_id", kept.value(), gone.value());
    for (String table : List.of("nudge", "silent_member")) {
      move(table, "group_id", kept.value(), gone.value());
    }
  }

  private void move(String table, String other, UUID kept, UUID gone) {
    db.sql(
            "delete from %s where person_id = ? and %s in (select %s from %s where person_id = ?)"
                .formatted(table, other, other, table))
        .params(gone, kept)
        .update();
    db.sql("update %s set person_id = ? where person_id = ?".formatted(table))
        .params(kept, gone)
        .update();
  }
}
