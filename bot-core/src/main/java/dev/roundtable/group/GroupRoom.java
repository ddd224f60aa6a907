package dev.roundtable.group;

import dev.roundtable.chat.Place;
import org.jspecify.annotations.Nullable;

/**
 * A room where a group meets.
 *
 * @param parkedBecause why nothing can be posted there now; null while it is open
 */
public record GroupRoom(
    Place.Room room, GroupId group, String name, @Nullable String parkedBecause) {

  /** Whether the bot may post there. */
  public boolean open() {
    return parkedBecause == null;
  }
}
