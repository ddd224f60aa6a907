package dev.roundtable.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Finds what to send next in a lane, within the worker's transaction: the first in order that is
 * due. What is past its time is dropped, of edits with one coalesce key only the newest is left,
 * due when the first of them was.
 */
@Component
class Picker {

  /** Enough to see all edits of one key, few enough to be read at each step. */
  private static final int WINDOW = 200;

  private final WorkRows rows;
  private final ApplicationEventPublisher events;

  Picker(WorkRows rows, ApplicationEventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  /** The next delivery, noted as started where it must not be sent twice. */
  Optional<Work> pick(String lane, Instant now) {
    List<WorkRows.Waiting> waiting = inTime(rows.waiting(lane, WINDOW), now);
    Map<String, WorkRows.Waiting> newest = new HashMap<>();
    Map<String, Instant> due = new HashMap<>();
    for (WorkRows.Waiting row : waiting) {
      if (row.coalesceKey() != null) {
        newest.put(row.coalesceKey(), row);
        due.merge(row.coalesceKey(), row.due(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    for (WorkRows.Waiting row : waiting) {
      String key = row.coalesceKey();
      Instant from = key == null ? row.due() : due.getOrDefault(key, row.due());
      if (!from.isAfter(now) && (key == null || row.equals(newest.get(key)))) {
        replaceOlder(waiting, row, now);
        return Optional.of(start(row.id(), now));
      }
    }
    return Optional.empty();
  }

  private void replaceOlder(List<WorkRows.Waiting> waiting, WorkRows.Waiting newest, Instant now) {
    String key = newest.coalesceKey();
    if (key == null) {
      return;
    }
    for (WorkRows.Waiting row : waiting) {
      if (key.equals(row.coalesceKey()) && !row.equals(newest)) {
        rows.dropped(row.id(), "REPLACED", "a newer one took its place", now);
      }
    }
  }

  /** Drops what can no longer be of use and tells whoever asked for it. */
  void drop(
      DeliveryId id,
      @Nullable Subject subject,
      DeliveryDropped.Reason reason,
      String why,
      Instant now) {
    if (rows.dropped(id, "DROPPED", reason + ": " + why, now) && subject != null) {
      events.publishEvent(new DeliveryDropped(id, subject, reason, why));
    }
  }

  /** Drops rows past their time in lanes that nobody works on, such as parked ones. */
  int dropOverdue(Instant now, int limit) {
    List<WorkRows.Waiting> overdue = rows.overdue(now, limit);
    inTime(overdue, now);
    return overdue.size();
  }

  private List<WorkRows.Waiting> inTime(List<WorkRows.Waiting> waiting, Instant now) {
    var left = new ArrayList<WorkRows.Waiting>();
    for (WorkRows.Waiting row : waiting) {
      boolean over =
          row.notAfter() != null && !row.notAfter().isAfter(now) && row.startedAt() == null;
      if (over) {
        drop(
            row.id(),
            row.subject(),
            DeliveryDropped.Reason.EXPIRED,
            "it could not be sent before " + row.notAfter(),
            now);
      } else {
        left.add(row);
      }
    }
    return left;
  }

  private Work start(DeliveryId id, Instant now) {
    Work work = rows.load(id, now);
    if (work.kind().once() && work.place() != null && work.startedAt() == null) {
      rows.start(id, now);
    }
    return work;
  }
}
