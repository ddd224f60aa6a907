package dev.roundtable.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which rounds ask on which date: pure rules, used for rows and for previews alike. */
final class Planning {

  private final StudySchedule schedule;
  private final StudyDays days;

  Planning(StudySchedule schedule) {
    this.schedule = schedule;
    this.days = new StudyDays(schedule);
  }

  /**
   * The occurrences of one date, all planned.
   *
   * @param lastTurn the round that had the last turn, if any
   */
  List<Occurrence> on(LocalDate date, @Nullable RoundEntry lastTurn) {
    var rounds = new ArrayList<RoundEntry>();
    if (days.studies(date)) {
      if (schedule.pace() == Pace.TURNS) {
        turn(lastTurn).ifPresent(rounds::add);
      }
      for (RoundEntry entry : schedule.activeEntries()) {
        boolean byTurn = schedule.pace() == Pace.TURNS && entry.daily();
        if (!byTurn && days.asks(entry, date)) {
          rounds.add(entry);
        }
      }
    }
    return rounds.stream().map(entry -> occurrence(entry, date, days.due(date))).toList();
  }

  /** The occurrences of a date that an organizer wants, study day or not, due at once. */
  List<Occurrence> onAnyDate(LocalDate date, @Nullable RoundEntry lastTurn, Instant now) {
    List<RoundEntry> rounds =
        schedule.pace() == Pace.TURNS
            ? turn(lastTurn).stream().toList()
            : schedule.activeEntries().stream().filter(RoundEntry::daily).toList();
    return rounds.stream().map(entry -> occurrence(entry, date, now)).toList();
  }

  /** Whose turn it is after another's. */
  Optional<RoundEntry> turn(@Nullable RoundEntry last) {
    List<RoundEntry> order = schedule.entries().stream().filter(RoundEntry::daily).toList();
    int from = last == null ? -1 : indexOf(order, last);
    for (int step = 1; step <= order.size(); step++) {
      RoundEntry entry = order.get((from + step) % order.size());
      if (entry.active()) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static int indexOf(List<RoundEntry> order, RoundEntry wanted) {
    for (int i = 0; i < order.size(); i++) {
      RoundEntry entry = order.get(i);
      if (entry.guide().equals(wanted.guide()) && entry.roundKey().equals(wanted.roundKey())) {
        return i;
      }
    }
    return -1;
  }

  private Occurrence occurrence(RoundEntry entry, LocalDate date, Instant due) {
    var answersUntil = days.answersUntil(entry, date);
    return new Occurrence(
        OccurrenceId.fresh(),
        schedule.id(),
        schedule.group(),
        entry.guide(),
        entry.roundKey(),
        date,
        due,
        answersUntil,
        days.reviewsUntil(answersUntil),
        Occurrence.State.PLANNED,
        null);
  }
}
