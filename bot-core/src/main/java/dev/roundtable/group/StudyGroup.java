package dev.roundtable.group;

import java.time.ZoneId;
import java.util.Locale;

/**
 * People preparing together.
 *
 * @param zone the group's IANA zone, in which its schedule's local times are meant
 * @param language the language of the bot's texts for this group
 */
public record StudyGroup(
    GroupId id, String name, ZoneId zone, Locale language, State state, GroupSettings settings) {

  /** Whether questions are asked. */
  public enum State {
    ACTIVE,
    /** An organizer stopped the questions. */
    PAUSED,
    /** The group fell silent; any member may wake it up. */
    RESTING,
    CLOSED
  }

  /** Whether questions are asked on the schedule's days. */
  public boolean asks() {
    return state == State.ACTIVE;
  }
}
