package dev.roundtable.delivery;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the workers of a lane as soon as the transaction that wrote into it is committed. */
@Component
class Waker {

  private final List<BiConsumer<String, String>> listeners = new CopyOnWriteArrayList<>();

  /** Listens for platform and lane. */
  void listen(BiConsumer<String, String> listener) {
    listeners.add(listener);
  }

  /**
   * Wakes the workers after the commit.
   *
   * @throws IllegalStateException where there is no transaction: something would be sent that is
   *     not true, or true and not sent
   */
  void afterCommit(String platform, String lane) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a delivery is written in its caller's transaction");
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            listeners.forEach(listener -> listener.accept(platform, lane));
          }
        });
  }
}
