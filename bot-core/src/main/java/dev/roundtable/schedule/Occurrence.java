package dev.roundtable.schedule;

import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One round on one local date: the truth about time. Its ends are fixed when it is asked.
 *
 * @param roundKey the round's id in its guide
 * @param localDate the date in the group's zone; never taken from "now"
 * @param reason why it was skipped; null unless {@link State#SKIPPED}
 */
public record Occurrence(
    OccurrenceId id,
    ScheduleId schedule,
    GroupId group,
    GuideId guide,
    String roundKey,
    LocalDate localDate,
    Instant dueAt,
    Instant answersUntil,
    Instant reviewsUntil,
    State state,
    @Nullable String reason) {

  /** What became of it. */
  public enum State {
    PLANNED,
    ASKED,
    SKIPPED
  }

  /** Whether it can still be asked: at least half of its answer time is left. */
  public boolean inGrace(Instant now) {
    Duration half = Duration.between(dueAt, answersUntil).dividedBy(2);
    return !now.isAfter(dueAt.plus(half));
  }
}
