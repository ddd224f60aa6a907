package dev.roundtable.discord;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.Dispatcher;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes events to the core, those of one channel in order, the channels side by side. Discord
 * brings an event only once: one that fails is tried again for a while; what is still lost then
 * comes back with the next catch-up.
 */
final class EventDesk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EventDesk.class);
  private static final long[] WAITS_SECONDS = {1, 2, 5, 15, 30};

  private final Dispatcher dispatcher;
  private static final long PATIENCE_SECONDS = 10;

  private final Executor workers = Thread.ofVirtual().name("discord-in-", 0)::start;
  private final Map<String, CompletableFuture<Void>> tails = new ConcurrentHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  EventDesk(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  /**
   * Publishes an event after all earlier ones of its lane.
   *
   * @param read makes the event, perhaps by asking Discord; none where it means nothing to us
   */
  void take(String lane, Supplier<Optional<? extends ChatEvent>> read) {
    tails.compute(
        lane,
        (same, before) ->
            (before == null ? CompletableFuture.<Void>completedFuture(null) : before)
                .thenRunAsync(() -> publish(lane, read), workers));
    tails.values().removeIf(CompletableFuture::isDone);
  }

  /** Whether everything that was taken is published or given up. */
  boolean idle() {
    return tails.values().stream().allMatch(CompletableFuture::isDone);
  }

  private void publish(String lane, Supplier<Optional<? extends ChatEvent>> read) {
    for (int attempt = 0; ; attempt++) {
      try {
        read.get().ifPresent(dispatcher::publish);
        return;
      } catch (ChatFailure.Gone | ChatFailure.NotAllowed unseen) {
        // What the bot cannot see any more concerns it no more.
        return;
      } catch (RuntimeException e) {
        if (attempt == WAITS_SECONDS.length || stopped(WAITS_SECONDS[attempt])) {
          LOG.error("An event of Discord's channel {} was not taken", lane, e);
          return;
        }
      }
    }
  }

  private boolean stopped(long seconds) {
    try {
      return closed.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    closed.countDown();
    try {
      CompletableFuture.allOf(tails.values().toArray(CompletableFuture[]::new))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.warn("Not all events of Discord were taken before the end", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
