package dev.roundtable.group;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Who may organize: those the group names, whoever brought the bot into a room that has no group
 * yet, and the platform's own admins, whose standing is asked of the platform and remembered for
 * ten minutes.
 */
@Component
public class GroupAccess {

  private static final Duration REMEMBER = Duration.ofMinutes(10);
  private static final int MOST_REMEMBERED = 10_000;

  private final People people;
  private final Rooms rooms;
  private final Groups groups;
  private final Organizers organizers;
  private final ChatPlatforms platforms;
  private final Clock clock;
  private final Map<Asked, Answer> remembered = new ConcurrentHashMap<>();

  GroupAccess(
      People people,
      Rooms rooms,
      Groups groups,
      Organizers organizers,
      ChatPlatforms platforms,
      Clock clock) {
    this.people = people;
    this.rooms = rooms;
    this.groups = groups;
    this.organizers = organizers;
    this.platforms = platforms;
    this.clock = clock;
  }

  /** Whether somebody may organize a given group, from wherever they say so. */
  public boolean mayOrganize(GroupId group, Actor actor, Place place) {
    PersonId person = people.identify(actor).id();
    return organizers.is(group, person)
        || rooms.of(group).stream()
            .map(GroupRoom::room)
            .filter(room -> room.space().platform().equals(place.space().platform()))
            .anyMatch(room -> adminOf(room, actor.account()));
  }

  /** Whether somebody may organize the group that an interaction is about, or found one there. */
  public boolean mayOrganize(Interaction interaction) {
    PersonId person = people.identify(interaction.actor()).id();
    AccountId account = interaction.actor().account();
    return switch (interaction.place()) {
      case Place.Room room -> mayOrganize(person, account, room);
      case Place.Thread thread -> mayOrganize(person, account, thread.room());
      case Place.Talk talk ->
          groups.of(person).stream().anyMatch(group -> organizers.is(group.id(), person));
    };
  }

  private boolean mayOrganize(PersonId person, AccountId account, Place.Room room) {
    boolean known =
        rooms
            .groupIn(room)
            .map(group -> organizers.is(group, person))
            .orElseGet(() -> rooms.inviter(room).filter(person::equals).isPresent());
    return known || adminOf(room, account);
  }

  private boolean adminOf(Place.Room room, AccountId account) {
    Instant now = clock.instant();
    var asked = new Asked(room, account);
    Answer answer = remembered.get(asked);
    if (answer != null && answer.until().isAfter(now)) {
      return answer.admin();
    }
    try {
      boolean admin =
          platforms
              .find(room.space().platform())
              .map(platform -> platform.mayOrganize(account, room))
              .orElse(false);
      if (remembered.size() >= MOST_REMEMBERED) {
        remembered.clear();
      }
      remembered.put(asked, new Answer(admin, now.plus(REMEMBER)));
      return admin;
    } catch (ChatFailure e) {
      return false;
    }
  }

  private record Asked(Place.Room room, AccountId account) {}

  private record Answer(boolean admin, Instant until) {}
}
