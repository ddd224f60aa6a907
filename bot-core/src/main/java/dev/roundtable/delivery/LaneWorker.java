package dev.roundtable.delivery;

import dev.roundtable.chat.ErrorDesk;
import dev.roundtable.chat.Sent;
import dev.roundtable.sql.GroupCommit;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/** Sends what waits in a leased lane, one after the other, marking each before the next. */
@Component
class LaneWorker {

  private static final int MARKING_ATTEMPTS = 5;

  private final Sender sender;
  private final Marking marking;
  private final GroupCommit commits;
  private final ErrorDesk errors;

  /** Accepted by a platform but not marked yet, should marking fail: no need to look for them. */
  private final Map<DeliveryId, Sent> accepted = new ConcurrentHashMap<>();

  LaneWorker(Sender sender, Marking marking, GroupCommit commits, ErrorDesk errors) {
    this.sender = sender;
    this.marking = marking;
    this.commits = commits;
    this.errors = errors;
  }

  /** Works on a leased lane until nothing in it is due, or it has to wait. */
  void work(String lane, Work first) {
    Optional<Work> work = Optional.of(first);
    while (work.isPresent()) {
      work = mark(lane, work.get(), attempt(work.get()));
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
        Optional<Work> next = commits.write(() -> marking.mark(lane, work, outcome));
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
      commits.write(
          () -> {
            marking.pause(lane, Duration.ZERO);
            return true;
          });
    } catch (RuntimeException again) {
      errors.code("giving back lane " + lane, again);
    }
    return Optional.empty();
  }
}
