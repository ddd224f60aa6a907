package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How a silent member goes on. */
@Component
class SilentChoice implements ActionHandler {

  static final String WEEK = "week";
  static final String KEEP = "keep";
  static final String LEAVE = "leave";

  private static final String KIND = "daily.silent";
  private static final Duration A_WEEK = Duration.ofDays(7);

  private final SilentMembers silent;
  private final Members members;
  private final People people;
  private final Texts texts;

  SilentChoice(SilentMembers silent, Members members, People people, Texts texts) {
    this.silent = silent;
    this.members = members;
    this.people = people;
    this.texts = texts;
  }

  static ActionId action(String choice, GroupId group) {
    return ActionId.of(KIND, choice + "/" + group);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    GroupId group = GroupId.parse(parts[1]);
    PersonId person = people.identify(press.actor()).id();
    if (members.find(group, person).filter(m -> m.belongs()).isEmpty()) {
      return Response.refuse(texts.get("daily.silent.gone"));
    }
    switch (parts[0]) {
      case WEEK -> members.away(group, person, press.at().plus(A_WEEK));
      case LEAVE -> members.leave(group, person);
      default -> members.join(group, person);
    }
    silent.forget(group, person);
    return Response.say(texts.get("daily.silent." + parts[0] + ".done"));
  }
}
