package dev.roundtable.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class GroupCommitTest {

  private final AtomicInteger commits = new AtomicInteger();

  @Test
  void whatComesWhileACommitIsUnderWaySharesTheNextOne() throws Exception {
    var commit = new GroupCommit(counting());
    var firstIsWriting = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first =
          CompletableFuture.supplyAsync(
              () ->
                  commit.write(
                      () -> {
                        firstIsWriting.countDown();
                        return await(go);
                      }),
              threads);
      assertThat(firstIsWriting.await(10, TimeUnit.SECONDS)).isTrue();
      List<CompletableFuture<Integer>> others = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        int number = i;
        others.add(CompletableFuture.supplyAsync(() -> commit.write(() -> number), threads));
      }
      while (commit.waiting() < 20) {
        Thread.onSpinWait();
      }
      go.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
      for (int i = 0; i < 20; i++) {
        assertThat(others.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
      }
    }
    assertThat(commits).hasValue(2);
  }

  @Test
  void aPieceThatFailsFailsAlone() throws Exception {
    var commit = new GroupCommit(counting());
    var firstIsWriting = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<Boolean> first =
          CompletableFuture.supplyAsync(
              () ->
                  commit.write(
                      () -> {
                        firstIsWriting.countDown();
                        return await(go);
                      }),
              threads);
      assertThat(firstIsWriting.await(10, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<String> bad =
          CompletableFuture.supplyAsync(
              () ->
                  commit.write(
                      () -> {
                        throw new IllegalStateException("mine");
                      }),
              threads);
      CompletableFuture<String> good =
          CompletableFuture.supplyAsync(() -> commit.write(() -> "good"), threads);
      while (commit.waiting() < 2) {
        Thread.onSpinWait();
      }
      go.countDown();
      assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
      assertThat(good.get(10, TimeUnit.SECONDS)).isEqualTo("good");
      assertThatThrownBy(() -> bad.get(10, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasRootCauseMessage("mine");
    }
  }

  private static boolean await(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private TransactionOperations counting() {
    return new TransactionOperations() {
      @Override
      public <T> T execute(TransactionCallback<T> action) {
        T result = action.doInTransaction(new SimpleTransactionStatus());
        commits.incrementAndGet();
        return result;
      }

      @Override
      public void executeWithoutResult(Consumer<TransactionStatus> action) {
        action.accept(new SimpleTransactionStatus());
        commits.incrementAndGet();
      }
    };
  }
}
