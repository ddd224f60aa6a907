package dev.roundtable.daily;

import dev.roundtable.chat.ChatEvent.MessageEdited;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.Interaction.MessageActionUsed;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.Reply.Choice;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What both corrections of the rule have in common: they work on replies of one's own. */
@Component
class Corrections {

  private final PostedCards cards;
  private final DailyQuestions questions;
  private final Replies replies;
  private final CollectReplies collect;
  private final GiveAnswer giving;
  private final AnswerReceipts receipts;
  private final People people;
  private final Texts texts;

  Corrections(
      PostedCards cards,
      DailyQuestions questions,
      Replies replies,
      CollectReplies collect,
      GiveAnswer giving,
      AnswerReceipts receipts,
      People people,
      Texts texts) {
    this.cards = cards;
    this.questions = questions;
    this.replies = replies;
    this.collect = collect;
    this.giving = giving;
    this.receipts = receipts;
    this.people = people;
    this.texts = texts;
  }

  Response correct(MessageActionUsed used, Choice choice) {
    MessagePosted target = used.target();
    Optional<DailyQuestionId> question = question(target);
    if (question.isEmpty()) {
      return Response.refuse(texts.get("daily.correct.elsewhere"));
    }
    PersonId person = people.identify(used.actor()).id();
    boolean own = !target.author().bot() && people.identify(target.author()).id().equals(person);
    if (!own) {
      return Response.refuse(texts.get("daily.correct.others"));
    }
    read(target, used.at());
    GiveAnswer.Outcome outcome =
        giving.correct(target.message().key(), question.get(), person, choice, used.at());
    return outcome == GiveAnswer.Outcome.NOT_COUNTED && choice == Choice.NOT
        ? Response.say(texts.get("daily.correct.not"))
        : receipts.of(outcome, questions.get(question.get()), "");
  }

  /** Perhaps nobody told us of the message, or of its last edit: where threads are not read. */
  private void read(MessagePosted target, Instant at) {
    Optional<Reply> known = replies.find(target.message().key()).filter(Reply::known);
    if (known.isEmpty()) {
      collect.on(target);
    } else if (known.get().deletedAt() == null && !known.get().text().equals(target.text())) {
      collect.on(
          new MessageEdited(
              target.message(),
              target.author(),
              target.text(),
              target.attachments(),
              target.at(),
              at));
    }
  }

  private Optional<DailyQuestionId> question(MessagePosted target) {
    if (target.message().place() instanceof Place.Thread thread) {
      return cards.under(thread);
    }
    MessageRef quoted = target.quotes();
    return quoted == null ? Optional.empty() : cards.on(quoted);
  }
}
