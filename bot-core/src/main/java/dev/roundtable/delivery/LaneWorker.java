package dev.roundtable.delivery;

import dev.roundtable.chat.ErrorDesk;
import dev.roundtable.chat.Sent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sends what waits in a leased lane, one after the other, marking each before the next. */
@Component
class LaneWorker {

  private static final int MARKING_ATTEMPTS = 5;

  private final LaneRows lanes;
  private final WorkRows rows;
  private final Picker picker;
  private final Sender sender;
  private final Lanes parking;
  private final ApplicationEventPublisher events;
  private final ErrorDesk errors;
  private final TransactionOperations transaction;
  private final DeliverySettings settings;
  private final Clock clock;
  private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
  private final LongAdder finished = new LongAdder();

  /** Accepted by a platform but not marked yet, should marking fail: no need to look for them. */
  private final Map<DeliveryId, Sent> accepted = new ConcurrentHashMap<>();

  LaneWorker(
      LaneRows lanes,
      WorkRows rows,
      Picker picker,
      Sender sender,
      Lanes parking,
      ApplicationEventPublisher events,
      ErrorDesk errors,
      TransactionOperations transaction,
      DeliverySettings settings,
      Clock clock) {
    this.lanes = lanes;
    this.rows = rows;
    this.picker = picker;
    this.sender = sender;
    this.parking = parking;
    this.events = events;
    this.errors = errors;
    this.transaction = transaction;
    this.settings = settings;
    this.clock = clock;
  }

  /** How many deliveries came to an end so far. */
  long finished() {
    return finished.sum();
  }

  /** Works on a leased lane until nothing in it is due, or it has to wait. */
  void work(String lane, Work first) {
    Optional<Work> work = Optional.of(first);
    while (work.isPresent()) {
      Work current = work.get();
      Outcome outcome = attempt(current);
      work = mark(lane, current, outcome);
    }
  }

  private Outcome attempt(Work work) {
    Sent known = accepted.get(work.id());
    if (known != null) {
      return new Outcome.Done(known);
    }
    Outcome outcome = sender.attempt(work);
    if (outcome instanceof Outcome.Done done && done.sent() != null) {
      accepted.put(work.id(), done.sent());
    }
    return outcome;
  }

  private Optional<Work> mark(String lane, Work work, Outcome outcome) {
    for (int attempt = 1; ; attempt++) {
      try {
        Optional<Work> next =
            Objects.requireNonNull(
                transaction.execute(status -> mark(lane, work, outcome, clock.instant())));
        accepted.remove(work.id());
        return next;
      } catch (TransientDataAccessException e) {
        if (attempt == MARKING_ATTEMPTS) {
          return giveBack(lane, work, e);
        }
      } catch (RuntimeException e) {
        return giveBack(lane, work, e);
      }
    }
  }

  /** A mark that fails is tried again later; what was accepted meanwhile is remembered. */
  private Optional<Work> giveBack(String lane, Work work, RuntimeException e) {
    errors.code("marking delivery " + work.id(), e);
    try {
      transaction.executeWithoutResult(status -> pause(lane, Duration.ZERO, clock.instant()));
    } catch (RuntimeException again) {
      errors.code("giving back lane " + lane, again);
    }
    return Optional.empty();
  }

  private Optional<Work> mark(String lane, Work work, Outcome outcome, Instant now) {
    switch (outcome) {
      case Outcome.Done done -> {
        if (rows.done(work.id(), done.sent(), now)) {
          finished.increment();
          if (work.subject() != null && done.sent() != null) {
            events.publishEvent(new Delivered(work.id(), work.subject(), done.sent()));
          }
        }
        return next(lane, now);
      }
      case Outcome.Dropped dropped -> {
        picker.drop(work.id(), work.subject(), dropped.reason(), dropped.why(), now);
        finished.increment();
        return next(lane, now);
      }
      case Outcome.Later later -> {
        rows.failed(work.id(), !work.uncertain(), true);
        pause(lane, later.pause(), now);
      }
      case Outcome.Unknown unknown -> {
        rows.failed(work.id(), false, true);
        pause(lane, Duration.ZERO, now);
      }
      case Outcome.LookAgain again -> {
        if (again.counts()) {
          rows.looked(work.id());
        }
        lanes.releaseUntil(lane, settings.node(), now.plus(again.pause()), lanes.failures(lane));
      }
      case Outcome.Parked parked -> {
        rows.failed(work.id(), !work.uncertain(), false);
        lanes.release(lane, settings.node());
        parking.park(parked.room(), parked.why());
      }
    }
    return Optional.empty();
  }

  private Optional<Work> next(String lane, Instant now) {
    if (!lanes.extend(lane, settings.node(), now.plus(settings.lease()))) {
      return Optional.empty();
    }
    Optional<Work> next = picker.pick(lane, now);
    if (next.isEmpty()) {
      lanes.release(lane, settings.node());
    }
    return next;
  }

  private void pause(String lane, Duration asked, Instant now) {
    int failures = lanes.failures(lane) + 1;
    Duration wait = asked.isPositive() ? backoff.atLeast(asked) : backoff.after(failures);
    lanes.releaseUntil(lane, settings.node(), now.plus(wait), failures);
  }
}
