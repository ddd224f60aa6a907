package dev.roundtable.daily;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Reaction;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings the answers of a question into line with its replies, by the {@link AnswerRule}: whoever
 * has an answer now, has another text or has none any more. Called in the transaction that changed
 * a reply, with the question held.
 */
@Component
class SettleAnswers {

  private static final int LONGEST = 60_000;

  private final Replies replies;
  private final Answers answers;
  private final PostedCards cards;
  private final ReviewSide review;
  private final Newcomers newcomers;
  private final ShownAnswers shown;
  private final TellResult telling;
  private final Outbox outbox;
  private final Clock clock;

  SettleAnswers(
      Replies replies,
      Answers answers,
      PostedCards cards,
      ReviewSide review,
      Newcomers newcomers,
      ShownAnswers shown,
      TellResult telling,
      Outbox outbox,
      Clock clock) {
    this.replies = replies;
    this.answers = answers;
    this.cards = cards;
    this.review = review;
    this.newcomers = newcomers;
    this.shown = shown;
    this.telling = telling;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Settles all answers of a question. */
  void settle(DailyQuestion question) {
    if (question.state() == DailyQuestion.State.CANCELLED) {
      return;
    }
    List<Reply> all = replies.of(question.id());
    Map<PersonId, List<Reply>> now = AnswerRule.answers(all, question.terms());
    Map<PersonId, Answer> before =
        answers.of(question.id()).stream()
            .collect(Collectors.toMap(Answer::person, Function.identity()));
    Set<PersonId> people = new LinkedHashSet<>(before.keySet());
    people.addAll(now.keySet());
    boolean changed = false;
    for (PersonId person : people) {
      changed |= settle(question, person, now.getOrDefault(person, List.of()), before.get(person));
    }
    mark(question, all, now);
    if (changed) {
      cards.refreshSoon(question.id(), clock.instant());
    }
    if (changed && question.state() == DailyQuestion.State.CLOSED) {
      telling.again(question);
    }
  }

  /** Settles one person's answer; true when somebody more or fewer has answered. */
  private boolean settle(
      DailyQuestion question, PersonId person, List<Reply> parts, @Nullable Answer before) {
    if (parts.isEmpty()) {
      // a hidden one stays hidden: it does not come back by being withdrawn and sent again
      if (before == null || !before.stands()) {
        return false;
      }
      answers.save(before.withdrawn());
      review.withdraw(before);
      return true;
    }
    String text = text(parts);
    Instant written = parts.getFirst().when();
    boolean late = question.late(written);
    if (before == null) {
      if (!newcomers.admit(question.group(), person)) {
        return false;
      }
      var first =
          new Answer(
              Ids.fresh(),
              question.id(),
              person,
              Answer.State.STANDING,
              text,
              written,
              late,
              false,
              null,
              null,
              null);
      answers.add(review.hand(question, first));
      return true;
    }
    if (before.state() == Answer.State.WITHDRAWN) {
      answers.save(review.hand(question, before.saying(text, written, late, null)));
      return true;
    }
    if (!text.equals(before.text()) || late != before.late()) {
      Answer revised = before.saying(text, written, late, clock.instant());
      answers.save(before.state() == Answer.State.HIDDEN ? revised.hidden(true) : revised);
      review.revise(question, revised);
    }
    return false;
  }

  private void mark(DailyQuestion question, List<Reply> all, Map<PersonId, List<Reply>> now) {
    Set<UUID> counted =
        now.values().stream().flatMap(List::stream).map(Reply::id).collect(Collectors.toSet());
    for (Reply reply : all) {
      boolean counts = counted.contains(reply.id());
      if (counts == reply.counted()) {
        continue;
      }
      replies.count(reply.id(), counts);
      if (reply.source() == Source.THREAD) {
        react(MessageRef.parse(reply.key()), counts);
      } else if (counts) {
        shown.show(question, reply);
      } else {
        shown.takeAway(reply);
      }
    }
  }

  private void react(MessageRef message, boolean counts) {
    if (counts) {
      outbox.react(message, Reaction.COUNTED);
    } else {
      outbox.unreact(message, Reaction.COUNTED);
    }
  }

  /** An answer's text: its parts with a blank line between, files by their names. */
  static String text(List<Reply> parts) {
    String text =
        parts.stream().map(SettleAnswers::text).collect(Collectors.joining("\n\n")).strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static String text(Reply part) {
    var text = new StringBuilder(part.text().strip());
    for (Attachment file : part.files()) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(file.voice() ? "(voice note)" : "(file: " + file.name() + ")");
    }
    return text.toString();
  }
}
