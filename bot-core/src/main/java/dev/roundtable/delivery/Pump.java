package dev.roundtable.delivery;

import dev.roundtable.chat.ErrorDesk;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Gives due lanes to workers: leases as many as a platform may be busy with, in one transaction,
 * and works on each in a virtual thread of its own, so that a slow one delays no other.
 */
@Component
class Pump {

  /** Lanes of a platform read at once; more are read when these are under way. */
  private static final int SCAN = 2000;

  private final LaneRows lanes;
  private final Picker picker;
  private final LaneWorker worker;
  private final ErrorDesk errors;
  private final TransactionOperations transaction;
  private final DeliverySettings settings;
  private final Clock clock;

  Pump(
      LaneRows lanes,
      Picker picker,
      LaneWorker worker,
      ErrorDesk errors,
      TransactionOperations transaction,
      DeliverySettings settings,
      Clock clock) {
    this.lanes = lanes;
    this.picker = picker;
    this.worker = worker;
    this.errors = errors;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  /** Looks for due lanes in the table. */
  void scan(String platform, ReadyLanes ready) {
    List<String> due = lanes.due(platform, settings.node(), clock.instant(), SCAN);
    ready.scanned(due, due.size() == SCAN);
  }

  /** Puts as many lanes to work as the platform's limit allows. */
  void start(String platform, ReadyLanes ready, ExecutorService threads) {
    List<String> taken = ready.take();
    if (taken.isEmpty()) {
      return;
    }
    Map<String, Work> leased = lease(platform, taken);
    for (String lane : taken) {
      Work first = leased.get(lane);
      if (first == null) {
        ready.done(lane);
      } else {
        threads.execute(
            () -> {
              try {
                worker.work(lane, first);
              } finally {
                ready.done(lane);
              }
            });
      }
    }
  }

  private Map<String, Work> lease(String platform, Collection<String> wanted) {
    Instant now = clock.instant();
    // Everybody takes them in the same order, so that two nodes cannot block each other.
    List<String> inOrder = new ArrayList<>(wanted);
    inOrder.sort(null);
    try {
      return transaction.execute(
          status -> {
            var leased = new LinkedHashMap<String, Work>();
            for (String lane : inOrder) {
              if (lanes.lease(lane, platform, settings.node(), now, settings.lease())) {
                picker
                    .pick(lane, now)
                    .ifPresentOrElse(
                        work -> leased.put(lane, work), () -> lanes.release(lane, settings.node()));
              }
            }
            return leased;
          });
    } catch (RuntimeException e) {
      errors.code("leasing " + inOrder.size() + " lanes", e);
      return Map.of();
    }
  }
}
