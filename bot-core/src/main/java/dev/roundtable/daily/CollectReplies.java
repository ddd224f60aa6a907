package dev.roundtable.daily;

import dev.roundtable.chat.ChatEvent.MessageDeleted;
import dev.roundtable.chat.ChatEvent.MessageEdited;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.TalkOwner;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what the platforms tell about the threads of our questions. Every event merges into
 * its reply's row in one short transaction with the question held, and the answers are settled anew
 * right after it; so late, doubled and disordered events end in the same answers.
 */
@Component
class CollectReplies {

  private final PostedCards cards;
  private final DailyQuestions questions;
  private final Replies replies;
  private final Settling settling;
  private final ShownAnswers shown;
  private final SealedHints hints;
  private final TalkAnswers talks;
  private final List<TalkOwner> owners;
  private final People people;
  private final Members members;
  private final Clock clock;

  CollectReplies(
      PostedCards cards,
      DailyQuestions questions,
      Replies replies,
      Settling settling,
      ShownAnswers shown,
      SealedHints hints,
      TalkAnswers talks,
      List<TalkOwner> owners,
      People people,
      Members members,
      Clock clock) {
    this.cards = cards;
    this.questions = questions;
    this.replies = replies;
    this.settling = settling;
    this.shown = shown;
    this.hints = hints;
    this.talks = talks;
    this.owners = owners;
    this.people = people;
    this.members = members;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void on(MessagePosted event) {
    if (event.author().bot()) {
      return;
    }
    if (event.message().place() instanceof Place.Talk) {
      if (owners.stream().noneMatch(owner -> owner.owns(event))) {
        talks.offer(event);
      }
      return;
    }
    Optional<DailyQuestionId> question = question(event);
    if (question.isPresent()) {
      PersonId person = people.identify(event.author()).id();
      Reply reply = merge(event.message(), question.get(), r -> posted(r, person, event));
      hints.consider(questions.get(question.get()), reply);
    } else if (mayBeOurs(event.message().place())) {
      PersonId person = people.identify(event.author()).id();
      park(event.message(), r -> posted(r, person, event));
    }
  }

  @EventListener
  @Transactional
  public void on(MessageEdited event) {
    if (event.author().bot()) {
      return;
    }
    UnaryOperator<Reply> edit =
        reply ->
            reply.edited(
                people.identify(event.author()).id(),
                event.at(),
                event.editedAt(),
                event.text(),
                event.attachments());
    later(event.message(), edit);
  }

  @EventListener
  @Transactional
  public void on(MessageDeleted event) {
    later(event.message(), reply -> reply.deleted(event.at()));
  }

  /** An edit or a deletion: of a reply we know, of one that we shall hear of later, or of none. */
  private void later(MessageRef message, UnaryOperator<Reply> change) {
    Optional<Reply> known = replies.find(message.key());
    Optional<DailyQuestionId> question =
        known.isPresent()
            ? known.flatMap(reply -> Optional.ofNullable(reply.question()))
            : under(message.place());
    if (question.isPresent()) {
      merge(message, question.get(), change);
    } else if (known.isPresent() || mayBeOurs(message.place())) {
      park(message, change);
    }
  }

  /** Merges an event into its reply; the question's answers follow. */
  private Reply merge(MessageRef message, DailyQuestionId id, UnaryOperator<Reply> change) {
    DailyQuestion question = questions.hold(id);
    Reply after = write(message, id, question, change);
    settling.afterCommit(id);
    return after;
  }

  private Reply write(
      MessageRef message, DailyQuestionId id, DailyQuestion question, UnaryOperator<Reply> change) {
    Optional<Reply> known = replies.find(message.key());
    if (known.isPresent()) {
      Reply after = bar(question, known.get(), change.apply(known.get().under(id)));
      if (!after.equals(known.get())) {
        replies.save(after);
        if (after.counted() && !after.text().equals(known.get().text())) {
          shown.revise(question, after);
        }
      }
      return after;
    }
    Reply fresh = Reply.unseen(message.key(), id, message.place().key(), Source.THREAD);
    Reply after = bar(question, fresh, change.apply(fresh));
    if (!replies.add(after, clock.instant())) {
      throw new org.springframework.dao.ConcurrencyFailureException("told twice: " + message.key());
    }
    return after;
  }

  /** Once its author is known: whether they had left or been excluded when they wrote it. */
  private Reply bar(DailyQuestion question, Reply before, Reply after) {
    if (before.known() || !after.known()) {
      return after;
    }
    return after.barred(
        members.find(question.group(), after.author()).filter(m -> !m.belongs()).isPresent());
  }

  /** Keeps a message in a thread that may turn out to be ours, or in a Talk. */
  private void park(MessageRef message, UnaryOperator<Reply> change) {
    Optional<Reply> known = replies.find(message.key());
    if (known.isPresent()) {
      replies.save(change.apply(known.get()));
    } else {
      Source source = message.place() instanceof Place.Talk ? Source.TALK : Source.THREAD;
      Reply fresh = Reply.unseen(message.key(), null, message.place().key(), source);
      replies.add(change.apply(fresh), clock.instant());
    }
  }

  /** The question under whose card a message stands, or whose card it replies to in the room. */
  private Optional<DailyQuestionId> question(MessagePosted event) {
    MessageRef quoted = event.quotes();
    return event.message().place() instanceof Place.Room && quoted != null
        ? cards.on(quoted)
        : under(event.message().place());
  }

  private Optional<DailyQuestionId> under(Place place) {
    return place instanceof Place.Thread thread ? cards.under(thread) : Optional.empty();
  }

  private boolean mayBeOurs(Place place) {
    return place instanceof Place.Thread thread && cards.expectedIn(thread.room());
  }

  /** A reply in the room to the very card quotes nobody. */
  private Reply posted(Reply reply, PersonId person, MessagePosted event) {
    MessageRef quoted = event.quotes();
    boolean quotes = quoted != null && cards.on(quoted).isEmpty();
    return reply.posted(person, event.at(), event.text(), event.attachments(), quotes);
  }
}
