package dev.roundtable.schedule;

import dev.roundtable.group.GroupId;
import dev.roundtable.sql.Utc;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks today's questions at once, on a study day or not. A date already used stays used. */
@Component
public class AskNow {

  private final StudySchedules schedules;
  private final Occurrences occurrences;
  private final Clock clock;
  private final JdbcClient db;

  AskNow(StudySchedules schedules, Occurrences occurrences, Clock clock, JdbcClient db) {
    this.schedules = schedules;
    this.occurrences = occurrences;
    this.clock = clock;
    this.db = db;
  }

  /**
   * Makes today's questions due now; the next beat asks them.
   *
   * @return how many rounds will ask; 0 when today's were asked already
   */
  @Transactional
  public int ask(GroupId group) {
    StudySchedule schedule = schedules.of(group).orElseThrow();
    Instant now = clock.instant();
    LocalDate today = now.atZone(schedule.zone()).toLocalDate();
    int planned =
        db.sql(
                "update occurrence set due_at = ?, next_try = ? where schedule_id = ?"
                    + " and local_date = ? and state = 'PLANNED'")
            .params(Utc.of(now), Utc.of(now), schedule.id().value(), today)
            .update();
    if (planned > 0 || occurrences.dateUsed(schedule.id(), today)) {
      return planned;
    }
    List<Occurrence> extra =
        new Planning(schedule).onAnyDate(today, occurrences.turnBefore(schedule, now), now);
    extra.forEach(occurrences::add);
    return extra.size();
  }
}
