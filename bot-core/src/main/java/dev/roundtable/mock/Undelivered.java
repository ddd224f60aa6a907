package dev.roundtable.mock;

import dev.roundtable.delivery.DeliveryDropped;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Pauses an interview whose candidate takes no private messages, until they press something. */
@Component
class Undelivered {

  private final MockInterviews interviews;
  private final Clock clock;

  Undelivered(MockInterviews interviews, Clock clock) {
    this.interviews = interviews;
    this.clock = clock;
  }

  @EventListener
  void on(DeliveryDropped dropped) {
    if (dropped.subject().kind().equals(Conductor.SUBJECT)
        && dropped.reason() == DeliveryDropped.Reason.REFUSED) {
      interviews
          .hold(new MockId(dropped.subject().id()))
          .filter(it -> it.state() == State.RUNNING && it.alone())
          .ifPresent(it -> interviews.save(it.pause(clock.instant())));
    }
  }
}
