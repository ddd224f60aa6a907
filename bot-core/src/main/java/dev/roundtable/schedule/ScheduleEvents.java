package dev.roundtable.schedule;

import dev.roundtable.group.GroupId;

/** What the schedule tells the features above; each in the transaction that claimed its row. */
public final class ScheduleEvents {

  private ScheduleEvents() {}

  /**
   * An occurrence is due. A listener asks its question, or skips it with {@link Occurrences#skip}.
   *
   * @param late whether its due time passed while nobody was looking
   */
  public record OccurrenceDue(Occurrence occurrence, boolean late) {}

  /** An occurrence's due time passed too long ago to ask it; it is skipped already. */
  public record OccurrenceMissed(Occurrence occurrence) {}

  /** A group has its first schedule, or another one. */
  public record ScheduleChanged(GroupId group) {}
}
