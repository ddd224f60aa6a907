package dev.roundtable.group;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;

/** <em>Wake up</em>: any member ends a group's rest; the group is the action's argument. */
@Component
class WakePressed implements ActionHandler {

  private final People people;
  private final Groups groups;
  private final Members members;
  private final Texts texts;

  WakePressed(People people, Groups groups, Members members, Texts texts) {
    this.people = people;
    this.groups = groups;
    this.members = members;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return "group.wake";
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    StudyGroup group = groups.get(GroupId.parse(press.action().argument()));
    PersonId person = people.identify(press.actor()).id();
    String name = Markdown.escape(group.name());
    if (members.find(group.id(), person).filter(Member::belongs).isEmpty()) {
      return Response.refuse(texts.get("group.not-a-member", name));
    }
    if (group.state() != StudyGroup.State.RESTING) {
      return Response.say(texts.get("group.wake.awake", name));
    }
    members.join(group.id(), person);
    groups.change(group.id(), StudyGroup.State.ACTIVE);
    return Response.say(texts.get("group.wake.done", name));
  }
}
