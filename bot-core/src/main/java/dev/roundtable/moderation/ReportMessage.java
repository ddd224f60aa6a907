package dev.roundtable.moderation;

import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.MessageAction;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.Oversight;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** <em>Report to organizers</em> in the menu of any message in a group's room. */
@Component
class ReportMessage implements MessageAction {

  private final Oversight answers;
  private final Rooms rooms;
  private final Members members;
  private final People people;
  private final ModerationNews news;
  private final Texts texts;

  ReportMessage(
      Oversight answers,
      Rooms rooms,
      Members members,
      People people,
      ModerationNews news,
      Texts texts) {
    this.answers = answers;
    this.rooms = rooms;
    this.members = members;
    this.people = people;
    this.news = news;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return "moderation.report";
  }

  @Override
  public String label() {
    return texts.get("moderation.report.label");
  }

  @Override
  @Transactional
  public Response use(Interaction.MessageActionUsed used) {
    PersonId reporter = people.identify(used.actor()).id();
    MessagePosted target = used.target();
    Optional<UUID> answer = answers.answerIn(target.message());
    if (answer.isPresent()) {
      return answers.report(answer.get(), reporter);
    }
    Optional<GroupId> group =
        switch (target.message().place()) {
          case Place.Room room -> rooms.groupIn(room);
          case Place.Thread thread -> rooms.groupIn(thread.room());
          case Place.Talk talk -> Optional.empty();
        };
    if (group.isEmpty() || target.author().bot()) {
      return Response.refuse(texts.get("moderation.report.nothing"));
    }
    if (members.find(group.get(), reporter).filter(Member::belongs).isEmpty()) {
      return Response.refuse(texts.get("daily.report.stranger"));
    }
    PersonId author = people.identify(target.author()).id();
    if (author.equals(reporter)) {
      return Response.refuse(texts.get("moderation.report.own"));
    }
    news.talk(group.get(), author, target.message().key(), target.text());
    return Response.say(texts.get("moderation.report.told"));
  }
}
