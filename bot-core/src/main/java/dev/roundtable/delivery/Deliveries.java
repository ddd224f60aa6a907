package dev.roundtable.delivery;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends what the outbox holds. */
@Component
public class Deliveries {

  /** Sends everything that is due now, and waits until that is done. */
  public int drain() {
    throw new UnsupportedOperationException();
  }

  /** When the next delivery is due that waits for a time, if any does. */
  public Optional<Instant> nextDue() {
    throw new UnsupportedOperationException();
  }
}
