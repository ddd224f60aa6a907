package dev.roundtable.practice;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Place;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideSummary;
import dev.roundtable.guide.Guides;
import dev.roundtable.schedule.RoundEntry;
import dev.roundtable.schedule.StudySchedules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which guide somebody means: their group's, else the first there is. */
@Component
public class StudiedGuide {

  private final GroupFinder finder;
  private final People people;
  private final StudySchedules schedules;
  private final Guides guides;

  StudiedGuide(GroupFinder finder, People people, StudySchedules schedules, Guides guides) {
    this.finder = finder;
    this.people = people;
    this.schedules = schedules;
    this.guides = guides;
  }

  /**
   * Who asks, and about which guide.
   *
   * @param group null where they are in none, or in several and have not said which they mean
   * @param guide null where there is no guide at all
   */
  public record Reader(PersonId person, @Nullable GroupId group, @Nullable GuideId guide) {}

  /** Who an actor is, which group they mean at a place, and which guide it studies. */
  public Reader of(Actor actor, Place place) {
    if (finder.find(actor, place) instanceof GroupFinder.Finding.Here here) {
      GroupId group = here.group().id();
      return new Reader(here.person().id(), group, guideOf(group).or(this::first).orElse(null));
    }
    return new Reader(people.identify(actor).id(), null, first().orElse(null));
  }

  private Optional<GuideId> guideOf(GroupId group) {
    return schedules.of(group).stream()
        .flatMap(schedule -> schedule.entries().stream())
        .map(RoundEntry::guide)
        .findFirst();
  }

  private Optional<GuideId> first() {
    return guides.all().stream().map(GuideSummary::id).findFirst();
  }
}
