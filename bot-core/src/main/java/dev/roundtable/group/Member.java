package dev.roundtable.group;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person in a group.
 *
 * @param awayUntil until when they are away; null unless {@link State#AWAY}
 * @param toldAt when they were told in private what membership means; null if not yet
 */
public record Member(
    GroupId group,
    PersonId person,
    State state,
    @Nullable Instant awayUntil,
    Instant joinedAt,
    @Nullable Instant toldAt,
    MemberSettings settings) {

  /** Whether a person takes part. */
  public enum State {
    ACTIVE,
    /** They said that they are away for a while. */
    AWAY,
    /** They fell silent. */
    RESTING,
    LEFT,
    /** An organizer excluded them. */
    EXCLUDED
  }

  /** Whether they belong to the group at all, taking part now or not. */
  public boolean belongs() {
    return state != State.LEFT && state != State.EXCLUDED;
  }

  /** Whether they take part now: get private messages, are asked for reviews, are counted. */
  public boolean active(Instant now) {
    return state == State.ACTIVE
        || (state == State.AWAY && awayUntil != null && !awayUntil.isAfter(now));
  }
}
