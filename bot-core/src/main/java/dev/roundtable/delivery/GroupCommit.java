package dev.roundtable.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes what many threads want to write at the same time in one transaction, since on an embedded
 * database the commit is what costs. Whoever comes while a commit is under way is in the next one,
 * so that nobody waits for company. If one piece fails, each gets a transaction of its own.
 */
@Component
class GroupCommit {

  private static final int MOST = 64;

  private final TransactionOperations transaction;
  private final Queue<Piece<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock leading = new ReentrantLock();

  GroupCommit(TransactionOperations transaction) {
    this.transaction = transaction;
  }

  /** Writes a piece; its exception rolls back nothing but itself. */
  <T> T write(Supplier<T> writing) {
    var piece = new Piece<>(writing);
    waiting.add(piece);
    leading.lock();
    try {
      while (!piece.done) {
        lead();
      }
    } finally {
      leading.unlock();
    }
    return piece.result();
  }

  /** How many pieces wait for the next commit. */
  int waiting() {
    return waiting.size();
  }

  private void lead() {
    List<Piece<?>> group = new ArrayList<>();
    for (Piece<?> next = waiting.poll(); next != null; next = waiting.poll()) {
      group.add(next);
      if (group.size() == MOST) {
        break;
      }
    }
    if (group.size() == 1 || !together(group)) {
      group.forEach(this::alone);
    }
    group.forEach(piece -> piece.done = true);
  }

  private boolean together(List<Piece<?>> group) {
    try {
      transaction.executeWithoutResult(status -> group.forEach(Piece::run));
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }

  private void alone(Piece<?> piece) {
    try {
      transaction.executeWithoutResult(status -> piece.run());
      piece.failure = null;
    } catch (RuntimeException e) {
      piece.failure = e;
    }
  }

  private static final class Piece<T> {
    private final Supplier<T> writing;
    private @Nullable T result;
    private @Nullable RuntimeException failure;
    private boolean done;

    Piece(Supplier<T> writing) {
      this.writing = writing;
    }

    void run() {
      result = writing.get();
    }

    T result() {
      if (failure != null) {
        throw failure;
      }
      if (result == null) {
        throw new IllegalStateException("nothing was written");
      }
      return result;
    }
  }
}
