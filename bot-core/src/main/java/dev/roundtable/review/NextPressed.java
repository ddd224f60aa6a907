package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Component;

/** <em>Next review</em>, in the place of the card before; the group is the action's argument. */
@Component
class NextPressed implements ActionHandler {

  static final String KIND = "review.next";

  private final People people;
  private final Groups groups;
  private final Members members;
  private final CardOpener opener;
  private final Texts texts;

  NextPressed(People people, Groups groups, Members members, CardOpener opener, Texts texts) {
    this.people = people;
    this.groups = groups;
    this.members = members;
    this.opener = opener;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    GroupId group = GroupId.parse(press.action().argument());
    PersonId person = people.identify(press.actor()).id();
    return members.find(group, person).filter(Member::belongs).isPresent()
        ? new Response.Update(opener.next(group, person))
        : Response.refuse(
            texts.get("group.not-a-member", Markdown.escape(groups.get(group).name())));
  }
}
