package dev.roundtable.delivery;

import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.ErrorDesk;
import dev.roundtable.chat.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a failed attempt means for a delivery and its lane. */
@Component
class Failures {

  /** Something of ours that failed so often will not get better. */
  private static final int BUG_ATTEMPTS = 8;

  private final ChatPlatforms platforms;
  private final ErrorDesk errors;

  Failures(ChatPlatforms platforms, ErrorDesk errors) {
    this.platforms = platforms;
    this.errors = errors;
  }

  Outcome explain(Work work, ChatFailure failure) {
    String why = String.valueOf(failure.getMessage());
    return switch (failure) {
      case ChatFailure.TryAgainAfter later -> new Outcome.Later(later.retryAfter(), why);
      case ChatFailure.UnknownOutcome unknown -> unknown(work, why);
      case ChatFailure.Gone gone -> gone(work, why);
      case ChatFailure.NotAllowed forbidden -> forbidden(work, why);
      case ChatFailure.TooLong tooLong -> bug(work, tooLong);
      default -> bug(work, failure);
    };
  }

  Outcome explain(Work work, RuntimeException bug) {
    if (work.attempts() + 1 >= BUG_ATTEMPTS) {
      return bug(work, bug);
    }
    errors.code("delivery " + work.id(), bug);
    return unknown(work, bug.toString());
  }

  private Outcome bug(Work work, RuntimeException bug) {
    String code = errors.code("delivery " + work.id(), bug);
    return new Outcome.Dropped(DeliveryDropped.Reason.FAILED, code + ": " + bug.getMessage());
  }

  private static Outcome unknown(Work work, String why) {
    return work.kind().once() ? new Outcome.Unknown(why) : new Outcome.Later(Duration.ZERO, why);
  }

  private Outcome gone(Work work, String why) {
    return switch (work.kind()) {
      case DELETE, UNREACT -> new Outcome.Done(null);
      case ASK, POST ->
          switch (work.requiredPlace()) {
            case Place.Room room -> new Outcome.Parked(room, why);
            case Place.Thread thread -> dropped(DeliveryDropped.Reason.GONE, why);
            case Place.Talk talk -> dropped(DeliveryDropped.Reason.REFUSED, why);
          };
      case TELL, HOME -> dropped(DeliveryDropped.Reason.REFUSED, why);
      case EDIT, REACT -> dropped(DeliveryDropped.Reason.GONE, why);
    };
  }

  private Outcome forbidden(Work work, String why) {
    return switch (work.kind()) {
      case ASK, POST ->
          LaneKey.room(work.lane())
              .<Outcome>map(room -> new Outcome.Parked(room, why))
              .orElseGet(() -> dropped(DeliveryDropped.Reason.REFUSED, why));
      case TELL, HOME -> dropped(DeliveryDropped.Reason.REFUSED, why);
      case EDIT, DELETE, REACT, UNREACT -> forbiddenChange(work, why);
    };
  }

  /** One message that may not be changed is no reason to park a room in which all else works. */
  private Outcome forbiddenChange(Work work, String why) {
    Optional<Place.Room> room = LaneKey.room(work.lane());
    if (room.isEmpty()) {
      return dropped(DeliveryDropped.Reason.FAILED, why);
    }
    List<String> problems;
    try {
      problems = platforms.byName(room.get().space().platform()).check(room.get());
    } catch (ChatFailure e) {
      return new Outcome.Later(Duration.ZERO, why);
    }
    return problems.isEmpty()
        ? dropped(DeliveryDropped.Reason.FAILED, why)
        : new Outcome.Parked(room.get(), String.join(" ", problems));
  }

  private static Outcome dropped(DeliveryDropped.Reason reason, String why) {
    return new Outcome.Dropped(reason, why);
  }
}
