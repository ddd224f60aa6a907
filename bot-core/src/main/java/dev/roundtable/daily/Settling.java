package dev.roundtable.daily;

import dev.roundtable.schedule.Sweep;
import dev.roundtable.sql.GroupCommit;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Settles the answers of questions whose replies have changed, right after the replies are safe. So
 * a reply is recorded by a few small rows, and what follows from many of them is worked out once. A
 * row for each question that waits survives a crash; the heartbeat goes on with what is left.
 */
@Component
@Order(55)
class Settling implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(Settling.class);

  /** Replies come in company: this long, more of them are waited for. */
  private static final long COMPANY = Duration.ofMillis(200).toNanos();

  private final JdbcClient db;
  private final DailyQuestions questions;
  private final SettleAnswers answers;
  private final GroupCommit commits;
  private final Set<DailyQuestionId> wanted = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean coming = new AtomicBoolean();
  private final ExecutorService thread;
  private final Executor executor;

  /**
   * @param inline whether whoever committed a reply waits until it is settled
   */
  Settling(
      JdbcClient db,
      DailyQuestions questions,
      SettleAnswers answers,
      GroupCommit commits,
      @Value("${roundtable.settling.inline:false}") boolean inline) {
    this.db = db;
    this.questions = questions;
    this.answers = answers;
    this.commits = commits;
    thread = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("settling").factory());
    executor = inline ? task -> CompletableFuture.runAsync(task, thread).join() : this::soon;
  }

  /** Settles a question's answers after this transaction, which holds the question. */
  void afterCommit(DailyQuestionId id) {
    db.sql("insert into unsettled (question_id) values (?) on conflict do nothing")
        .param(id.value())
        .update();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED && wanted.add(id) && !coming.getAndSet(true)) {
              executor.execute(Settling.this::settleWanted);
            }
          }
        });
  }

  /** Settles at once, in a transaction that holds the question. */
  void now(DailyQuestion question) {
    answers.settle(question);
    db.sql("delete from unsettled where question_id = ?").param(question.id().value()).update();
  }

  @Override
  public String name() {
    return "answers to settle";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<DailyQuestionId> left =
        db.sql("select question_id from unsettled fetch first " + limit + " rows only")
            .query((row, n) -> new DailyQuestionId(row.getObject(1, UUID.class)))
            .list();
    settle(left);
    return 0;
  }

  /** What is left to settle was due already. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  private void soon(Runnable task) {
    thread.execute(
        () -> {
          LockSupport.parkNanos(COMPANY);
          task.run();
        });
  }

  private void settleWanted() {
    coming.set(false);
    List<DailyQuestionId> some = new ArrayList<>(wanted);
    // First out of the set, then settled: whoever changes a reply meanwhile asks anew.
    some.forEach(wanted::remove);
    if (!some.isEmpty()) {
      settle(some);
    }
  }

  private void settle(List<DailyQuestionId> ids) {
    commits.each(
        ids,
        id -> now(questions.hold(id)),
        (id, why) ->
            log.warn("the answers of question {} could not be settled; tried again", id, why));
  }

  @PreDestroy
  void close() {
    thread.close();
  }
}
