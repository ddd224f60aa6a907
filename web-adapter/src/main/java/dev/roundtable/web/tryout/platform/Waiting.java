package dev.roundtable.web.tryout.platform;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waiting for the bot, but not for ever. */
final class Waiting {

  private Waiting() {}

  static <T> T on(CompletableFuture<T> future, long millis, T otherwise) {
    try {
      return future.get(millis, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      return otherwise;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return otherwise;
    }
  }
}
