package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where a group's submissions are handed out and votes are handed in, one person at a time: the
 * lock is the group's row, held until the transaction ends. So nobody gets a submission on the
 * strength of a count that somebody else is just changing, and no vote slips in beside a close.
 */
@Component
class Desk {

  private static final int ATTEMPTS = 4;

  private final JdbcClient db;
  private final TransactionTemplate transaction;

  Desk(JdbcClient db, TransactionTemplate transaction) {
    this.db = db;
    this.transaction = transaction;
  }

  /**
   * Does something when it is one's turn; within a caller's transaction, or in one of its own that
   * is tried again when the database gave up on it.
   */
  <T> T inTurn(GroupId group, Supplier<T> work) {
    boolean callersOwn = TransactionSynchronizationManager.isActualTransactionActive();
    for (int attempt = 1; ; attempt++) {
      try {
        return transaction.execute(
            status -> {
              take(group);
              return work.get();
            });
      } catch (TransientDataAccessException e) {
        if (callersOwn || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** Waits for the group's turn and keeps it until the running transaction ends. */
  void take(GroupId group) {
    if (turn(group) == 0) {
      db.sql("insert into review_desk (group_id, turn) values (?, 0) on conflict do nothing")
          .param(group.value())
          .update();
      turn(group);
    }
  }

  private int turn(GroupId group) {
    return db.sql("update review_desk set turn = turn + 1 where group_id = ?")
        .param(group.value())
        .update();
  }
}
