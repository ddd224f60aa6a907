package dev.roundtable.delivery;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatform.Search;
import dev.roundtable.chat.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks for a message that an earlier attempt may have sent. Only when it is surely absent, or the
 * platform could not tell three times, it is sent again; the latter is counted.
 */
@Component
class Look {

  private static final int LOOKS = 3;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(20);

  /** Clocks of platforms and ours differ a little. */
  private static final Duration CLOCKS = Duration.ofMinutes(1);

  private final WorkRows rows;
  private final DeliverySettings settings;
  private final Clock clock;

  Look(WorkRows rows, DeliverySettings settings, Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.clock = clock;
  }

  /** What came of it; empty: send again. */
  Optional<Outcome> at(ChatPlatform platform, Place place, Work work) {
    return switch (search(platform, place, work)) {
      case Search.Found found -> Optional.of(new Outcome.Done(found.sent()));
      case Search.Absent absent -> settled(work);
      case Search.CannotTell unknown when work.looks() < LOOKS ->
          Optional.of(new Outcome.LookAgain(BETWEEN_LOOKS, true));
      case Search.CannotTell unknown -> {
        rows.repeated(work.id());
        yield Optional.empty();
      }
    };
  }

  private Search search(ChatPlatform platform, Place place, Work work) {
    Instant since = Objects.requireNonNull(work.startedAt()).minus(CLOCKS);
    try {
      return place instanceof Place.Room room && work.kind() == DeliveryKind.ASK
          ? platform.findAsked(work.key(), room, Objects.requireNonNull(work.threadName()), since)
          : platform.find(work.key(), place, since);
    } catch (ChatFailure.NotAllowed e) {
      return new Search.CannotTell();
    } catch (ChatFailure.Gone e) {
      return new Search.Absent();
    }
  }

  private Optional<Outcome> settled(Work work) {
    Instant believable = Objects.requireNonNull(work.attemptedAt()).plus(settings.settle());
    Duration left = Duration.between(clock.instant(), believable);
    if (left.isPositive()) {
      return Optional.of(new Outcome.LookAgain(left, false));
    }
    Instant end = work.notAfter();
    return end == null || end.isAfter(clock.instant())
        ? Optional.empty()
        : Optional.of(
            new Outcome.Dropped(
                DeliveryDropped.Reason.EXPIRED, "it could not be sent before " + end));
  }
}
