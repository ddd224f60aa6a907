package dev.roundtable.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes down how an attempt ended, tells whoever asked for the delivery, and picks the lane's next
 * one; all in the transaction of the caller.
 */
@Component
class Marking {

  private final LaneRows lanes;
  private final WorkRows rows;
  private final Picker picker;
  private final Lanes parking;
  private final ApplicationEventPublisher events;
  private final DeliverySettings settings;
  private final Clock clock;
  private final Backoff backoff = new Backoff(RandomGenerator.getDefault());
  private final LongAdder finished = new LongAdder();

  Marking(
      LaneRows lanes,
      WorkRows rows,
      Picker picker,
      Lanes parking,
      ApplicationEventPublisher events,
      DeliverySettings settings,
      Clock clock) {
    this.lanes = lanes;
    this.rows = rows;
    this.picker = picker;
    this.parking = parking;
    this.events = events;
    this.settings = settings;
    this.clock = clock;
  }

  /** How many deliveries came to an end so far. */
  long finished() {
    return finished.sum();
  }

  /** Marks a delivery; gives the next one, or nothing where the lane was given back. */
  Optional<Work> mark(String lane, Work work, Outcome outcome) {
    Instant now = clock.instant();
    // What was sent is true whoever has the lane by now; anything else is the new holder's to say.
    if (!(outcome instanceof Outcome.Done) && !lanes.holds(lane, settings.node())) {
      return Optional.empty();
    }
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

  /** Gives a lane back that has to wait: as long as asked, else longer each time. */
  void pause(String lane, Duration asked) {
    pause(lane, asked, clock.instant());
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
