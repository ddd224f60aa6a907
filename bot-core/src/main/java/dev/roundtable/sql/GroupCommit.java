package dev.roundtable.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what many threads want to write at the same time in one transaction, since on an embedded
 * database the commit is what costs. Whoever comes while a commit is under way is in the next one,
 * so that nobody waits for company. If one piece fails, each gets a transaction of its own; so a
 * piece may run twice and keeps nothing outside the database.
 */
@Component
public class GroupCommit {

  private static final int MOST = 64;

  /** Few enough that nobody waits long for a row that is held until the commit. */
  private static final int MOST_ROWS = 64;

  private final TransactionOperations transaction;
  private final Queue<Piece<?>> waiting = new ConcurrentLinkedQueue<>();
  private final ReentrantLock leading = new ReentrantLock();

  public GroupCommit(TransactionOperations transaction) {
    this.transaction = transaction;
  }

  /**
   * Writes a piece; its exception rolls back nothing but itself. Within a transaction it is a part
   * of that one.
   */
  public <T> T write(Supplier<T> writing) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return writing.get();
    }
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

  /**
   * Does the same with each of some rows, many in a transaction. What fails rolls back nothing but
   * itself.
   *
   * @param failed told of what failed, outside of any transaction
   */
  public <T> void each(List<T> rows, Consumer<T> doing, BiConsumer<T, RuntimeException> failed) {
    for (int from = 0; from < rows.size(); from += MOST_ROWS) {
      List<T> some = rows.subList(from, Math.min(rows.size(), from + MOST_ROWS));
      if (some.size() > 1 && inOne(() -> some.forEach(doing))) {
        continue;
      }
      for (T row : some) {
        try {
          transaction.executeWithoutResult(status -> doing.accept(row));
        } catch (RuntimeException e) {
          failed.accept(row, e);
        }
      }
    }
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
    if (group.size() == 1 || !inOne(() -> group.forEach(Piece::run))) {
      group.forEach(this::alone);
    }
    group.forEach(piece -> piece.done = true);
  }

  private boolean inOne(Runnable writing) {
    try {
      transaction.executeWithoutResult(status -> writing.run());
      return true;
    } catch (RuntimeException | Error e) {
      return false;
    }
  }

  private void alone(Piece<?> piece) {
    try {
      transaction.executeWithoutResult(status -> piece.run());
      piece.failure = null;
    } catch (RuntimeException | Error e) {
      piece.failure = e;
    }
  }

  private static final class Piece<T> {
    private final Supplier<T> writing;
    private @Nullable T result;
    private @Nullable Throwable failure;
    private boolean done;

    Piece(Supplier<T> writing) {
      this.writing = writing;
    }

    void run() {
      result = writing.get();
    }

    T result() {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
      if (result == null) {
        throw new IllegalStateException("nothing was written");
      }
      return result;
    }
  }
}
