package dev.roundtable.delivery;

import dev.roundtable.chat.Place;
import dev.roundtable.group.PersonId;
import java.util.Optional;

/** Which lane a destination has: a room's threads share the room's, so that order holds in it. */
final class LaneKey {

  private LaneKey() {}

  static String of(Place place) {
    return switch (place) {
      case Place.Room room -> room.key();
      case Place.Thread thread -> thread.room().key();
      case Place.Talk talk -> talk.key();
    };
  }

  /** A person's lane on the platform where they are looked for first. */
  static String of(PersonId person, String platform) {
    return "person/" + platform + "/" + person;
  }

  /** The room that a lane leads to; empty for people and talks. */
  static Optional<Place.Room> room(String lane) {
    return lane.startsWith("person/")
        ? Optional.empty()
        : Place.parse(lane) instanceof Place.Room room ? Optional.of(room) : Optional.empty();
  }
}
