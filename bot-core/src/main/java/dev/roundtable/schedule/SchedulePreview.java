package dev.roundtable.schedule;

import dev.roundtable.guide.GuideId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schedule is going to ask, computed without writing anything. */
public final class SchedulePreview {

  private SchedulePreview() {}

  /** A round to be asked. */
  public record Due(GuideId guide, String roundKey, LocalDate localDate, Instant dueAt) {}

  /**
   * The next due times after an instant, at most {@code count}.
   *
   * @param lastTurn the round that had the last turn, if any
   */
  public static List<Due> next(
      StudySchedule schedule, @Nullable RoundEntry lastTurn, Instant after, int count) {
    var planning = new Planning(schedule);
    var days = new StudyDays(schedule);
    var due = new ArrayList<Due>();
    RoundEntry turn = lastTurn;
    LocalDate today = after.atZone(schedule.zone()).toLocalDate();
    for (LocalDate date : (Iterable<LocalDate>) days.from(today)::iterator) {
      if (!days.due(date).isAfter(after)) {
        continue;
      }
      for (Occurrence o : planning.on(date, turn)) {
        due.add(new Due(o.guide(), o.roundKey(), o.localDate(), o.dueAt()));
        turn = schedule.entry(o.guide(), o.roundKey()).filter(RoundEntry::daily).orElse(turn);
        if (due.size() == count) {
          return due;
        }
      }
    }
    return due;
  }
}
