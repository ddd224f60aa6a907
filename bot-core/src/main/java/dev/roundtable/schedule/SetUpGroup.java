package dev.roundtable.schedule;

import dev.roundtable.chat.Place;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Person;
import dev.roundtable.group.Rooms;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Guides;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds a group in a room, or changes the schedule of the one that meets there. */
@Component
class SetUpGroup {

  private final Groups groups;
  private final Rooms rooms;
  private final StudySchedules schedules;
  private final Guides guides;

  SetUpGroup(Groups groups, Rooms rooms, StudySchedules schedules, Guides guides) {
    this.groups = groups;
    this.rooms = rooms;
    this.schedules = schedules;
    this.guides = guides;
  }

  /** What the form asks for. */
  record Wish(GuideId guide, LoadChoice load, Set<DayOfWeek> days, LocalTime time, ZoneId zone) {}

  /** The group's schedule as it is from now on. */
  @Transactional
  public StudySchedule set(Place.Room room, Person founder, Wish wish) {
    Guide guide = guides.get(wish.guide());
    Optional<GroupId> known = rooms.groupIn(room);
    GroupId group = known.orElseGet(() -> found(room, founder, guide, wish.zone()));
    if (known.isPresent() && !groups.get(group).zone().equals(wish.zone())) {
      groups.move(group, wish.zone());
    }
    Optional<StudySchedule> before = schedules.of(group);
    var schedule =
        new StudySchedule(
            before.map(StudySchedule::id).orElseGet(ScheduleId::fresh),
            group,
            wish.days(),
            wish.time(),
            wish.zone(),
            before.map(StudySchedule::daysOff).orElse(Set.of()),
            entries(before, guide, wish),
            wish.load().pace());
    schedules.save(schedule);
    return schedule;
  }

  /** Keeps the rounds as an organizer arranged them unless the choice is another one. */
  private static List<RoundEntry> entries(Optional<StudySchedule> before, Guide guide, Wish wish) {
    return before
        .filter(s -> LoadChoice.of(s) == wish.load())
        .filter(s -> s.entries().stream().allMatch(e -> e.guide().equals(wish.guide())))
        .map(StudySchedule::entries)
        .orElseGet(() -> wish.load().entries(wish.guide(), guide.rounds()));
  }

  private GroupId found(Place.Room room, Person founder, Guide guide, ZoneId zone) {
    String name = rooms.name(room).orElse(guide.title());
    StudyGroup group =
        groups.found(name, zone, Locale.forLanguageTag(guide.language()), founder.id());
    if (!rooms.give(room, name, group.id())) {
      throw new IllegalStateException("another group took the room " + room.key());
    }
    return group.id();
  }
}
