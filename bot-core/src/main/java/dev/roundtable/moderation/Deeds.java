package dev.roundtable.moderation;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.Oversight;
import dev.roundtable.daily.Oversight.GivenAnswer;
import dev.roundtable.daily.QuestionOversight;
import dev.roundtable.delivery.Notices;
import dev.roundtable.group.GroupAccess;
import dev.roundtable.group.Members;
import dev.roundtable.group.ModerationLog;
import dev.roundtable.group.ModerationLog.Deed;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.review.Moderation;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what an organizer asks for, once more checked, and writes the log. */
@Component
class Deeds {

  private final ModeratedItems items;
  private final GroupAccess access;
  private final People people;
  private final Organizers organizers;
  private final Members members;
  private final Oversight answers;
  private final QuestionOversight questions;
  private final Moderation review;
  private final ModerationNews news;
  private final Notices notices;
  private final ModerationLog log;
  private final Texts texts;

  Deeds(
      ModeratedItems items,
      GroupAccess access,
      People people,
      Organizers organizers,
      Members members,
      Oversight answers,
      QuestionOversight questions,
      Moderation review,
      ModerationNews news,
      Notices notices,
      ModerationLog log,
      Texts texts) {
    this.items = items;
    this.access = access;
    this.people = people;
    this.organizers = organizers;
    this.members = members;
    this.answers = answers;
    this.questions = questions;
    this.review = review;
    this.news = news;
    this.notices = notices;
    this.log = log;
    this.texts = texts;
  }

  /**
   * Does it.
   *
   * @param why the organizer's reason, plain text
   * @param theirs whether an exclusion also hides what the person wrote
   */
  @Transactional
  public Response run(Actions.Order order, Actor actor, Place place, String why, boolean theirs) {
    Optional<Item> found = items.find(order.item());
    if (found.isEmpty()) {
      return Response.refuse(texts.get("moderation.gone"));
    }
    Item item = found.get();
    if (!access.mayOrganize(item.group(), actor, place)) {
      return Response.refuse(texts.get("group.organizers-only"));
    }
    PersonId whose = item.whose();
    if (order.deed() == Deed.EXCLUDE && whose != null && organizers.is(item.group(), whose)) {
      return Response.refuse(texts.get("moderation.organizer"));
    }
    if (!change(order.deed(), item)) {
      return Response.refuse(texts.get("moderation.already"));
    }
    PersonId organizer = people.identify(actor).id();
    log.add(item.group(), organizer, order.deed(), whose, item.subject(), why);
    if (order.deed() == Deed.EXCLUDE && theirs && whose != null) {
      hideAll(item, whose, organizer, why);
    }
    tell(order.deed(), item, why);
    news.settled(item);
    return Response.say(texts.get("moderation.done." + order.deed()));
  }

  private boolean change(Deed deed, Item item) {
    return switch (item) {
      case Item.OfAnswer(var it) ->
          switch (deed) {
            case HIDE_ANSWER -> answers.hide(it.id());
            case SHOW_ANSWER -> answers.show(it.id());
            case ACCEPT_ANSWER -> answers.accept(it.id());
            default -> false;
          };
      case Item.OfSubmission(var it) ->
          switch (deed) {
            case HIDE_ANSWER -> review.hide(it.id());
            case SHOW_ANSWER -> review.restore(it.id());
            default -> false;
          };
      case Item.OfComment(var it) -> deed == Deed.HIDE_COMMENT && review.hideComment(it.id());
      case Item.OfQuestion(var it) ->
          switch (deed) {
            case HIDE_QUESTION -> questions.hide(it.id());
            case SHOW_QUESTION -> questions.show(it.id());
            default -> false;
          };
      case Item.OfMember it ->
          switch (deed) {
            case EXCLUDE -> members.exclude(it.group(), it.whose());
            case READMIT -> members.readmit(it.group(), it.whose());
            default -> false;
          };
    };
  }

  private void hideAll(Item member, PersonId whose, PersonId organizer, String why) {
    for (GivenAnswer answer : answers.by(member.group(), whose, Instant.EPOCH)) {
      if (answers.hide(answer.id())) {
        log.add(member.group(), organizer, Deed.HIDE_ANSWER, whose, answer.id(), why);
        news.settled(new Item.OfAnswer(answer));
      }
    }
  }

  /** Whoever wrote an answer hears that it is hidden, and why; nobody is left guessing. */
  private void tell(Deed deed, Item item, String why) {
    PersonId whose = item.whose();
    if (whose != null && deed == Deed.HIDE_ANSWER) {
      notices.add(
          whose,
          item.group(),
          "moderation",
          item.key(),
          Message.text(texts.get("moderation.told", Markdown.escape(why))));
    }
  }
}
