package dev.roundtable.daily;

import dev.roundtable.chat.ChatEvent.Reconnected;
import dev.roundtable.schedule.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sees to it that threads of open questions are read back after the bot was away. The reading
 * itself is {@link ReadBack}'s, so that a slow platform holds up nothing else.
 */
@Component
@Order(50)
class CatchUp implements Sweep {

  /** If the process dies while it reads, the thread is read again so much later. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final PostedCards cards;
  private final ReadBack readBack;
  private final Clock clock;

  CatchUp(PostedCards cards, ReadBack readBack, Clock clock) {
    this.cards = cards;
    this.readBack = readBack;
    this.clock = clock;
  }

  /** The process has just started: whatever happened before is to be read back. */
  @EventListener
  void on(ContextRefreshedEvent started) {
    cards.wantCatchUp(clock.instant());
  }

  @EventListener
  void on(Reconnected event) {
    cards.wantCatchUp(event.platform(), event.space(), clock.instant());
  }

  @Override
  public String name() {
    return "threads to read back";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<PostedCard> due = cards.toCatchUp(now, limit);
    for (PostedCard card : due) {
      cards.catchUpLater(card.id(), now.plus(LEASE));
      readBack.start(card, now);
    }
    return due.size();
  }

  /** What is to be read back is due already, and not what anybody waits for. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }
}
