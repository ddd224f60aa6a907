package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The way of the fake platform's events to the application: often not the straight one. */
public final class FakeEvents {

  private final List<ChatEvent> history = new ArrayList<>();
  private final List<ChatEvent> held = new ArrayList<>();
  private final List<ChatEvent> failed = new ArrayList<>();
  private boolean keepFailed;
  private boolean holding;
  private boolean twice;
  private @Nullable Dispatcher dispatcher;

  void connect(Dispatcher to) {
    dispatcher = to;
  }

  /** From now on every event comes twice. */
  public void deliverTwice() {
    twice = true;
  }

  /** From now on events wait for {@link #release} or {@link #releaseShuffled}. */
  public void hold() {
    holding = true;
  }

  /** Delivers what waited, in order. */
  public void release() {
    holding = false;
    List<ChatEvent> waiting = List.copyOf(held);
    held.clear();
    waiting.forEach(this::send);
  }

  /** Delivers what waited in the reverse order. */
  public void releaseReversed() {
    Collections.reverse(held);
    release();
  }

  /** Delivers what waited in any order. */
  public void releaseShuffled(long seed) {
    Collections.shuffle(held, new Random(seed));
    release();
  }

  /** Delivers everything once more that was ever delivered. */
  public void redeliverAll() {
    List.copyOf(history).forEach(this::send);
  }

  /**
   * From now on what the application cannot keep fails no test but waits for {@link
   * #redeliverFailed}, as on the real platforms.
   */
  public void keepFailed() {
    keepFailed = true;
  }

  /** Delivers once more what the application could not keep. */
  public void redeliverFailed() {
    List<ChatEvent> again = List.copyOf(failed);
    failed.clear();
    again.forEach(this::send);
  }

  /** Something happened on the platform. */
  public void happen(ChatEvent event) {
    if (holding) {
      held.add(event);
    } else {
      history.add(event);
      send(event);
      if (twice) {
        send(event);
      }
    }
  }

  private void send(ChatEvent event) {
    Dispatcher to = Objects.requireNonNull(dispatcher, "connect the fake platform first");
    try {
      to.publish(event);
    } catch (RuntimeException e) {
      if (!keepFailed) {
        throw e;
      }
      failed.add(event);
    }
  }
}
