package dev.roundtable.daily;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.schedule.StudySchedules;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How a silent group goes on: any member may choose. */
@Component
class SilenceChoice implements ActionHandler {

  static final String KEEP = "keep";
  static final String TWICE = "twice";
  static final String REST = "rest";

  private static final String KIND = "daily.silence";

  private final Groups groups;
  private final Members members;
  private final Organizers organizers;
  private final People people;
  private final StudySchedules schedules;
  private final Silence silence;
  private final Texts texts;

  SilenceChoice(
      Groups groups,
      Members members,
      Organizers organizers,
      People people,
      StudySchedules schedules,
      Silence silence,
      Texts texts) {
    this.groups = groups;
    this.members = members;
    this.organizers = organizers;
    this.people = people;
    this.schedules = schedules;
    this.silence = silence;
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
    StudyGroup group = groups.get(GroupId.parse(parts[1]));
    PersonId person = people.identify(press.actor()).id();
    boolean may =
        organizers.is(group.id(), person)
            || members.find(group.id(), person).filter(Member::belongs).isPresent();
    if (!may) {
      return Response.refuse(texts.get("daily.silence.members-only"));
    }
    silence.forget(group.id());
    switch (parts[0]) {
      case TWICE ->
          schedules
              .of(group.id())
              .ifPresent(
                  s -> schedules.save(s.with(twoOf(s.days()), s.time(), s.entries(), s.pace())));
      case REST -> groups.change(group.id(), StudyGroup.State.RESTING);
      default -> {}
    }
    return Response.say(texts.get("daily.silence." + parts[0] + ".done"));
  }

  /** Two of a group's study days, apart from each other. */
  static Set<DayOfWeek> twoOf(Set<DayOfWeek> days) {
    List<DayOfWeek> sorted = days.stream().sorted().toList();
    if (sorted.size() <= 2) {
      return days;
    }
    return EnumSet.of(sorted.getFirst(), sorted.get((sorted.size() + 1) / 2));
  }
}
