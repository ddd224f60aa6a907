package dev.roundtable.slack;

import dev.roundtable.chat.ChatEvent;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;

/** A listener of the core that remembers what it heard, and can fail. */
class Heard {

  private final List<ChatEvent> events = new ArrayList<>();
  private int failures;

  /** The next events cannot be taken. */
  synchronized void failsNext(int times) {
    failures = times;
  }

  synchronized <T extends ChatEvent> List<T> of(Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).toList();
  }

  @EventListener
  synchronized void on(ChatEvent event) {
    if (failures > 0) {
      failures--;
      throw new IllegalStateException("the database is away");
    }
    events.add(event);
  }
}
