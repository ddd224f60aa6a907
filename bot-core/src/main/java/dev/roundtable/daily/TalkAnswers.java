package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.QuestionSheet.Sheets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Offers to take a private message to the bot as an answer, while a question is open. */
@Component
class TalkAnswers implements ActionHandler {

  private static final String KIND = "daily.talk";

  /** Shorter messages are small talk. */
  private static final int LEAST = 30;

  private static final int OFFERED = 5;

  private final DailyQuestions questions;
  private final Replies replies;
  private final GiveAnswer giving;
  private final AnswerReceipts receipts;
  private final Sheets sheets;
  private final People people;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  TalkAnswers(
      DailyQuestions questions,
      Replies replies,
      GiveAnswer giving,
      AnswerReceipts receipts,
      Sheets sheets,
      People people,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.questions = questions;
    this.replies = replies;
    this.giving = giving;
    this.receipts = receipts;
    this.sheets = sheets;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  /** Somebody wrote to the bot in private. */
  void offer(MessagePosted event) {
    if (event.attachments().isEmpty() && event.text().strip().length() < LEAST) {
      return;
    }
    PersonId person = people.identify(event.author()).id();
    List<DailyQuestion> open =
        questions.openFor(person).reversed().stream()
            .filter(q -> !event.at().isAfter(q.reviewsUntil()))
            .limit(OFFERED)
            .toList();
    if (open.isEmpty()) {
      return;
    }
    Reply message =
        Reply.unseen(event.message().key(), null, event.message().place().key(), Source.TALK)
            .posted(person, event.at(), event.text(), event.attachments(), false);
    if (replies.add(message, clock.instant())) {
      outbox.post(
          event.message().place(),
          question(message, open),
          new Subject("daily.talk", message.id()),
          null);
    }
  }

  @Override
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    String chosen = parts.length > 1 ? parts[1] : value;
    if (chosen.equals("no")) {
      return new Response.Update(Message.text(texts.get("daily.talk.no")));
    }
    var question = DailyQuestionId.parse(chosen);
    PersonId person = people.identify(press.actor()).id();
    GiveAnswer.Outcome outcome =
        giving.byTalk(UUID.fromString(parts[0]), question, person, press.at());
    Response receipt = receipts.of(outcome, questions.get(question), "");
    return receipt instanceof Response.Private said ? new Response.Update(said.message()) : receipt;
  }

  private Message question(Reply message, List<DailyQuestion> open) {
    boolean sealed = open.stream().anyMatch(DailyQuestion::sealed);
    String note = texts.get(sealed ? "daily.form.sealed" : "daily.form.public");
    if (open.size() == 1) {
      String text =
          texts.get(
              "daily.talk.one", Markdown.fromGuide(sheets.of(open.getFirst().revision()).text()));
      return new Message(
          Markdown.plain(text),
          List.of(
              new Block.Text(text),
              new Block.Note(note),
              new Block.Buttons(
                  Button.primary(
                      ActionId.of(KIND, message.id() + "/" + open.getFirst().id()),
                      texts.get("daily.talk.yes")),
                  Button.plain(
                      ActionId.of(KIND, message.id() + "/no"), texts.get("daily.talk.not")))));
    }
    String text = texts.get("daily.talk.many");
    List<Option> options = open.stream().map(q -> new Option(q.id().toString(), label(q))).toList();
    return new Message(
        Markdown.plain(text),
        List.of(
            new Block.Text(text),
            new Block.Note(note),
            new Block.Choice(
                ActionId.of(KIND, message.id()), texts.get("daily.talk.choose"), options, null)));
  }

  private String label(DailyQuestion question) {
    String text = Markdown.plain(sheets.of(question.revision()).text());
    return text.length() > 75 ? text.substring(0, 74) + "…" : text;
  }
}
