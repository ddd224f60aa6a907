package dev.roundtable.slack;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Space;
import org.jspecify.annotations.Nullable;

/** Slack's channels and threads as places. */
final class SlackPlaces {

  private SlackPlaces() {}

  static Space space(String team) {
    return new Space(SlackPlatform.NAME, team);
  }

  static Place.Room room(String team, String channel) {
    return new Place.Room(space(team), channel);
  }

  /**
   * Where a message stands.
   *
   * @param kind the channel's type or name, by which conversations of several people are known
   * @param threadTs the thread it stands in, if any
   * @param ts the message itself, if any: the first message of a thread stands in the room
   */
  static Place of(
      String team,
      String channel,
      @Nullable String kind,
      @Nullable String threadTs,
      @Nullable String ts) {
    if (channel.startsWith("D")
        || (kind != null
            && (kind.equals("im")
                || kind.equals("mpim")
                || kind.equals("directmessage")
                || kind.startsWith("mpdm-")))) {
      return new Place.Talk(space(team), channel);
    }
    Place.Room room = room(team, channel);
    return threadTs == null || threadTs.isEmpty() || threadTs.equals(ts)
        ? room
        : new Place.Thread(room, threadTs);
  }
}
