package dev.roundtable.endurance;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Place;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.GuideSummary;
import dev.roundtable.guide.Guides;
import dev.roundtable.schedule.Pace;
import dev.roundtable.schedule.RoundEntry;
import dev.roundtable.schedule.ScheduleId;
import dev.roundtable.schedule.StudySchedule;
import dev.roundtable.schedule.StudySchedules;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes groups with members and a schedule of every day at nine, UTC. */
final class Scenario {

  private final ApplicationContext context;

  Scenario(ApplicationContext context) {
    this.context = context;
  }

  /** Two numbers: how many groups, and how many members each. */
  String run(String body) {
    String[] numbers = body.strip().split(" ");
    int groups = Integer.parseInt(numbers[0]);
    int members = Integer.parseInt(numbers[1]);
    GuideSummary guide = context.getBean(Guides.class).all().getFirst();
    String round = context.getBean(Guides.class).get(guide.id()).rounds().getFirst().key().value();
    var transaction = context.getBean(TransactionTemplate.class);
    for (int g = 0; g < groups; g++) {
      int number = g;
      transaction.executeWithoutResult(
          status -> group(number, members, new RoundEntry(guide.id(), round, true, 0)));
    }
    return "ok";
  }

  private void group(int number, int members, RoundEntry entry) {
    People people = context.getBean(People.class);
    PersonId founder = people.identify(actor("p" + number + "-0")).id();
    GroupId group =
        context
            .getBean(Groups.class)
            .found("Group " + number, ZoneOffset.UTC, Locale.ENGLISH, founder)
            .id();
    var room = new Place.Room(RemotePlatform.SPACE, "r" + number);
    context.getBean(Rooms.class).give(room, "room " + number, group);
    for (int m = 0; m < members; m++) {
      PersonId person = people.identify(actor("p" + number + "-" + m)).id();
      context.getBean(Members.class).join(group, person);
      context.getBean(Members.class).told(group, person);
    }
    context
        .getBean(StudySchedules.class)
        .save(
            new StudySchedule(
                ScheduleId.fresh(),
                group,
                Set.of(DayOfWeek.values()),
                LocalTime.of(9, 0),
                ZoneOffset.UTC,
                Set.of(),
                List.of(entry),
                Pace.EVERY_ROUND));
  }

  private static Actor actor(String name) {
    return new Actor(new AccountId(RemotePlatform.NAME, "space", name), name, null, false);
  }
}
