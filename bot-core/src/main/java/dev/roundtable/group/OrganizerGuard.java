package dev.roundtable.group;

import dev.roundtable.chat.AccessGuard;
import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Lets organizers' commands through only for organizers: those the group names, whoever brought the
 * bot into a room that has no group yet, and the platform's own admins, whose standing is asked of
 * the platform and remembered for ten minutes.
 */
@Component
class OrganizerGuard implements AccessGuard {

  private static final Duration REMEMBER = Duration.ofMinutes(10);
  private static final int MOST_REMEMBERED = 10_000;

  private final People people;
  private final Rooms rooms;
  private final Groups groups;
  private final Organizers organizers;
  private final ChatPlatforms platforms;
  private final Clock clock;
  private final Texts texts;
  private final Map<Asked, Answer> remembered = new ConcurrentHashMap<>();

  OrganizerGuard(
      People people,
      Rooms rooms,
      Groups groups,
      Organizers organizers,
      ChatPlatforms platforms,
      Clock clock,
      Texts texts) {
    this.people = people;
    this.rooms = rooms;
    this.groups = groups;
    this.organizers = organizers;
    this.platforms = platforms;
    this.clock = clock;
    this.texts = texts;
  }

  @Override
  public Optional<Response.Refusal> refuse(Audience audience, Interaction interaction) {
    if (audience == Audience.EVERYBODY || mayOrganize(interaction)) {
      return Optional.empty();
    }
    return Optional.of((Response.Refusal) Response.refuse(texts.get("group.organizers-only")));
  }

  /** Whether somebody may organize a given group, from wherever they say so. */
  boolean mayOrganize(GroupId group, Interaction interaction) {
    PersonId person = people.identify(interaction.actor()).id();
    return organizers.is(group, person)
        || rooms.of(group).stream()
            .map(GroupRoom::room)
            .filter(room -> room.space().platform().equals(interaction.place().space().platform()))
            .anyMatch(room -> adminOf(room, interaction.actor().account()));
  }

  private boolean mayOrganize(Interaction interaction) {
    PersonId person = people.identify(interaction.actor()).id();
    return switch (interaction.place()) {
      case Place.Room room -> mayOrganize(person, interaction.actor().account(), room);
      case Place.Thread thread -> mayOrganize(person, interaction.actor().account(), thread.room());
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
