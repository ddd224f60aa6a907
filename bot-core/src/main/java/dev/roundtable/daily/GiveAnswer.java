package dev.roundtable.daily;

import dev.roundtable.daily.Reply.Choice;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers that their authors give by saying so: by form, by private message, by correction.
 */
@Component
class GiveAnswer {

  private final DailyQuestions questions;
  private final Replies replies;
  private final Answers answers;
  private final Settling settling;
  private final ShownAnswers shown;
  private final HeldAnswers held;
  private final Members members;
  private final Clock clock;

  GiveAnswer(
      DailyQuestions questions,
      Replies replies,
      Answers answers,
      Settling settling,
      ShownAnswers shown,
      HeldAnswers held,
      Members members,
      Clock clock) {
    this.questions = questions;
    this.replies = replies;
    this.answers = answers;
    this.settling = settling;
    this.shown = shown;
    this.held = held;
    this.members = members;
    this.clock = clock;
  }

  /** What giving an answer came to. */
  enum Outcome {
    COUNTED,
    LATE,
    /** It counts, but an organizer has a look before it is posted. */
    HELD,
    /** It came after the reviews had ended, from a form opened before: shown without a score. */
    UNSCORED,
    /** Answers and reviews have ended. */
    TOO_LATE,
    /** The question was taken back. */
    CANCELLED,
    /** An organizer excluded the person. */
    EXCLUDED,
    /** In a sealed question a reply in the thread is never an answer. */
    SEALED,
    /** The reply is not part of their answer (any more). */
    NOT_COUNTED
  }

  /** Takes the text of a form; a text given before is replaced by it. */
  @Transactional
  public Outcome byForm(
      DailyQuestionId id, PersonId person, String text, Instant openedAt, Instant sentAt) {
    DailyQuestion question = questions.hold(id);
    Instant at = question.formTime(openedAt, sentAt);
    Optional<Outcome> no = refusal(question, person, at);
    if (no.isPresent()) {
      return no.get();
    }
    Optional<Reply> given = given(id, person);
    if (given.isPresent()) {
      Reply changed = given.get().sent(person, at, sentAt, text);
      replies.save(changed);
      if (changed.counted()) {
        shown.revise(question, changed);
      }
    } else {
      String key = Replies.formKey(id, person);
      Reply fresh = Reply.unseen(key, id, key, Source.FORM).sent(person, at, sentAt, text);
      replies.add(fresh, clock.instant());
    }
    settling.now(question);
    return outcome(id, person);
  }

  /** Takes a private message as the answer that its author says it is. */
  @Transactional
  public Outcome byTalk(UUID reply, DailyQuestionId id, PersonId person, Instant now) {
    DailyQuestion question = questions.hold(id);
    Reply message = replies.find(reply).orElseThrow();
    if (!person.equals(message.person()) || message.deletedAt() != null) {
      return Outcome.NOT_COUNTED;
    }
    Optional<Outcome> no = refusal(question, person, message.when());
    if (no.isPresent()) {
      return no.get();
    }
    replies.save(message.under(id).chosen(Choice.SUBMIT, now));
    settling.now(question);
    return outcome(id, person);
  }

  /** Corrects the rule for one reply in the thread; the reply's row must be there. */
  @Transactional
  public Outcome correct(
      String key, DailyQuestionId id, PersonId person, Choice choice, Instant now) {
    DailyQuestion question = questions.hold(id);
    Reply reply = replies.find(key).orElseThrow();
    if (question.sealed() && choice == Choice.SUBMIT) {
      return Outcome.SEALED;
    }
    Optional<Outcome> no = refusal(question, person, now);
    if (no.isPresent()) {
      return no.get();
    }
    replies.save(reply.standing().chosen(choice, now));
    settling.now(question);
    return choice == Choice.NOT ? Outcome.NOT_COUNTED : outcome(id, person);
  }

  /**
   * Withdraws somebody's whole answer; what they wrote in the thread stays there as discussion.
   *
   * @return false when they have none
   */
  @Transactional
  public boolean withdraw(DailyQuestionId id, PersonId person, Instant now) {
    DailyQuestion question = questions.hold(id);
    List<Reply> parts =
        replies.of(id).stream()
            .filter(reply -> reply.counted() && person.equals(reply.person()))
            .toList();
    for (Reply part : parts) {
      replies.save(part.deleted(now));
    }
    settling.now(question);
    return !parts.isEmpty();
  }

  /** The text that somebody gave by form or private message and that stands. */
  Optional<Reply> given(DailyQuestionId id, PersonId person) {
    Optional<Reply> form = replies.find(Replies.formKey(id, person));
    if (form.isPresent()) {
      return form;
    }
    return replies.of(id).stream()
        .filter(r -> r.source() != Source.THREAD && r.counted() && person.equals(r.person()))
        .findFirst();
  }

  private Optional<Outcome> refusal(DailyQuestion question, PersonId person, Instant at) {
    if (question.state() == DailyQuestion.State.CANCELLED) {
      return Optional.of(Outcome.CANCELLED);
    }
    if (at.isAfter(question.reviewsUntil())) {
      return Optional.of(Outcome.TOO_LATE);
    }
    return members
        .find(question.group(), person)
        .filter(member -> member.state() == Member.State.EXCLUDED)
        .map(member -> Outcome.EXCLUDED);
  }

  private Outcome outcome(DailyQuestionId id, PersonId person) {
    return answers
        .find(id, person)
        .filter(Answer::stands)
        .map(
            answer ->
                held.waits(id, person)
                    ? Outcome.HELD
                    : answer.unscored()
                        ? Outcome.UNSCORED
                        : answer.late() ? Outcome.LATE : Outcome.COUNTED)
        .orElse(Outcome.NOT_COUNTED);
  }
}
