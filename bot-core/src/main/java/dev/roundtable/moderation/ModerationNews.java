package dev.roundtable.moderation;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.AnswerHeld;
import dev.roundtable.daily.AnswerReported;
import dev.roundtable.daily.Oversight;
import dev.roundtable.delivery.OrganizerNews;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.ModerationLog.Deed;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.review.Moderation;
import dev.roundtable.review.ReviewEvents.CommentReported;
import dev.roundtable.review.ReviewEvents.SubmissionReported;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells organizers what members report and what waits for them. What was reported is not quoted but
 * a press away, so that hiding it leaves no copy behind.
 */
@Component
class ModerationNews {

  private final OrganizerNews news;
  private final ModeratedItems items;
  private final Oversight answers;
  private final People people;
  private final Texts texts;

  ModerationNews(
      OrganizerNews news, ModeratedItems items, Oversight answers, People people, Texts texts) {
    this.news = news;
    this.items = items;
    this.answers = answers;
    this.people = people;
    this.texts = texts;
  }

  @EventListener
  void on(SubmissionReported reported) {
    items
        .submission(reported.submission())
        .ifPresent(item -> reported(reported.group(), item, reported.reports()));
  }

  @EventListener
  void on(AnswerReported reported) {
    answers
        .answer(reported.answer())
        .ifPresent(it -> reported(reported.group(), new Item.OfAnswer(it), reported.reports()));
  }

  @EventListener
  void on(CommentReported reported) {
    items
        .find("C/" + reported.review())
        .ifPresent(
            item ->
                tell(
                    reported.group(),
                    "comment/" + reported.review(),
                    texts.get("moderation.news.comment", name(reported.reporter())),
                    item));
  }

  @EventListener
  void on(AnswerHeld held) {
    answers
        .answer(held.question(), held.author())
        .ifPresent(
            it -> {
              var item = new Item.OfAnswer(it);
              String text =
                  texts.get(
                      "moderation.news.held", name(it.author()), Markdown.escape(it.question()));
              news.tell(
                  held.group(),
                  held(item),
                  new Message(
                      Markdown.plain(text),
                      List.of(
                          new Block.Text(text),
                          new Block.Quote(it.text()),
                          new Block.Buttons(
                              Button.primary(
                                  Actions.now(Deed.ACCEPT_ANSWER, item),
                                  texts.get("moderation.do.ACCEPT_ANSWER")),
                              new Button(
                                  Actions.why(Deed.HIDE_ANSWER, item),
                                  texts.get("moderation.do.decline"),
                                  Button.Look.DANGER)))));
            });
  }

  /** A text was reported that is no answer, so that nothing of ours shows it. */
  void talk(GroupId group, PersonId author, String key, String words) {
    String text = texts.get("moderation.news.talk", name(author));
    news.tell(
        group,
        "talk/" + key,
        new Message(
            Markdown.plain(text),
            List.of(
                new Block.Text(text),
                new Block.Quote(words),
                new Block.Buttons(
                    Button.plain(
                        Actions.item(items.member(group, author)),
                        texts.get("moderation.button.author"))))));
  }

  /** Somebody decided: the others need not. */
  void settled(Item item) {
    if (item instanceof Item.OfAnswer answer) {
      news.retract(held(answer));
    }
    for (int reports = 1; reports <= Moderation.REPORTS_THAT_HIDE; reports++) {
      news.retract(report(item, reports));
    }
  }

  private void reported(GroupId group, Item item, int reports) {
    if (reports > Moderation.REPORTS_THAT_HIDE) {
      return;
    }
    String author = Optional.ofNullable(item.whose()).map(this::name).orElse("");
    String key = reports < Moderation.REPORTS_THAT_HIDE ? "once" : "hidden";
    tell(group, report(item, reports), texts.get("moderation.news." + key, author), item);
  }

  private void tell(GroupId group, String key, String text, Item item) {
    news.tell(
        group,
        key,
        new Message(
            Markdown.plain(text),
            List.of(
                new Block.Text(text),
                new Block.Buttons(
                    Button.primary(Actions.item(item), texts.get("moderation.news.look"))))));
  }

  private static String held(Item.OfAnswer answer) {
    return "held/" + answer.subject();
  }

  private static String report(Item item, int reports) {
    return "report/" + item.key() + "/" + reports;
  }

  private String name(PersonId person) {
    return Markdown.escape(people.get(person).name());
  }
}
