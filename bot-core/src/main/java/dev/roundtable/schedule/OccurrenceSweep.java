package dev.roundtable.schedule;

import dev.roundtable.group.Groups;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.sql.GroupCommit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Takes occurrences that are due: tells the features above, or skips what a pause or a downtime
 * overtook. It comes after the ends of yesterday's questions, which fall on the same instant.
 */
@Component
@Order(80)
class OccurrenceSweep implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(OccurrenceSweep.class);

  /** A beat or two may pass before an occurrence is taken without anybody calling it late. */
  private static final Duration PUNCTUAL = Duration.ofMinutes(2);

  private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
  private static final int MAX_DOUBLINGS = 6;

  private final Occurrences occurrences;
  private final Groups groups;
  private final ApplicationEventPublisher events;
  private final GroupCommit commits;

  OccurrenceSweep(
      Occurrences occurrences,
      Groups groups,
      ApplicationEventPublisher events,
      GroupCommit commits) {
    this.occurrences = occurrences;
    this.groups = groups;
    this.events = events;
    this.commits = commits;
  }

  @Override
  public String name() {
    return "occurrences";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<Occurrence> due = occurrences.due(now, limit);
    commits.each(due, occurrence -> take(occurrence, now), (it, why) -> putOff(it, now, why));
    return due.size();
  }

  @Override
  public Optional<Instant> nextDue() {
    return occurrences.nextTry();
  }

  private void take(Occurrence occurrence, Instant now) {
    StudyGroup group = groups.get(occurrence.group());
    if (!group.asks()) {
      occurrences.skip(occurrence.id(), group.state().name());
    } else if (!occurrence.inGrace(now)) {
      if (occurrences.skip(occurrence.id(), "MISSED")) {
        events.publishEvent(new ScheduleEvents.OccurrenceMissed(occurrence));
      }
    } else if (occurrences.claim(occurrence.id())) {
      boolean late = now.isAfter(occurrence.dueAt().plus(PUNCTUAL));
      events.publishEvent(new ScheduleEvents.OccurrenceDue(occurrence, late));
    }
  }

  private void putOff(Occurrence occurrence, Instant now, RuntimeException why) {
    int failures = occurrences.failures(occurrence.id());
    Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
    log.error(
        "asking occurrence {} of group {} failed {} times; next try in {} s",
        occurrence.id(),
        occurrence.group(),
        failures + 1,
        wait.toSeconds(),
        why);
    occurrences.putOff(occurrence.id(), now.plus(wait));
  }
}
