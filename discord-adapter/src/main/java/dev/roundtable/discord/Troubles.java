package dev.roundtable.discord;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Place;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The rooms in which something was refused since the start, until it is mended. */
final class Troubles {

  private final Set<Place.Room> rooms = ConcurrentHashMap.newKeySet();

  /** Does something in a place, and notes it where that is refused. */
  <T> T noting(Place place, Supplier<T> deed) {
    try {
      return deed.get();
    } catch (ChatFailure.NotAllowed e) {
      if (place instanceof Place.Room room) {
        rooms.add(room);
      } else if (place instanceof Place.Thread thread) {
        rooms.add(thread.room());
      }
      throw e;
    }
  }

  Set<Place.Room> rooms() {
    return Set.copyOf(rooms);
  }

  void over(Place.Room room) {
    rooms.remove(room);
  }
}
