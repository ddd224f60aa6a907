package dev.roundtable.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** What the deliveries need from time to time. */
@Component
class Upkeep {

  private static final Duration KEPT = Duration.ofDays(90);
  private static final int BATCH = 500;

  private final LaneRows lanes;
  private final WorkRows rows;
  private final Picker picker;
  private final TransactionOperations transaction;
  private final DeliverySettings settings;
  private final Clock clock;
  private Instant nextForgetting = Instant.MIN;

  Upkeep(
      LaneRows lanes,
      WorkRows rows,
      Picker picker,
      TransactionOperations transaction,
      DeliverySettings settings,
      Clock clock) {
    this.lanes = lanes;
    this.rows = rows;
    this.picker = picker;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  /** Keeps the lanes that this node is working on. */
  void keepLeases() {
    lanes.extendAll(settings.node(), clock.instant().plus(settings.lease()));
  }

  /** Drops what is past its time where no worker comes by. */
  void dropOverdue() {
    int dropped;
    do {
      dropped =
          Objects.requireNonNull(
              transaction.execute(status -> picker.dropOverdue(clock.instant(), BATCH)));
    } while (dropped == BATCH);
  }

  /** Forgets deliveries of 90 days ago, once an hour. */
  synchronized void forget() {
    Instant now = clock.instant();
    if (now.isBefore(nextForgetting)) {
      return;
    }
    while (rows.forget(now.minus(KEPT), BATCH) == BATCH) {
      continue;
    }
    nextForgetting = now.plus(Duration.ofHours(1));
  }
}
