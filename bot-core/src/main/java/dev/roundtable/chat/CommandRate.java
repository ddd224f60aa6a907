package dev.roundtable.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * At most 20 commands or uses of a message's menu a minute and account, so that nobody starts work
 * without end.
 */
@Component
class CommandRate {

  private static final int MOST = 20;
  private static final Duration SPAN = Duration.ofMinutes(1);

  private final Texts texts;
  private final Clock clock;
  private final Map<AccountId, Deque<Instant>> runs = new HashMap<>();
  private Instant cleaned = Instant.MIN;

  CommandRate(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  synchronized Optional<Response.Refusal> refuse(Interaction run) {
    Instant now = clock.instant();
    Instant since = now.minus(SPAN);
    clean(now, since);
    Deque<Instant> recent =
        runs.computeIfAbsent(run.actor().account(), account -> new ArrayDeque<>());
    recent.removeIf(at -> !at.isAfter(since));
    if (recent.size() >= MOST) {
      return Optional.of(
          new Response.Refusal(Message.text(texts.get("chat.command.too-many", MOST))));
    }
    recent.addLast(now);
    return Optional.empty();
  }

  private void clean(Instant now, Instant since) {
    if (cleaned.isBefore(since)) {
      runs.values().removeIf(times -> !times.getLast().isAfter(since));
      cleaned = now;
    }
  }
}
