package dev.roundtable.review;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people doing something in the same instant, each on a thread of their own. */
final class AtOnce {

  private AtOnce() {}

  static <T> List<T> all(List<Callable<T>> deeds) throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(deeds.size());
    try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
      List<Future<T>> under = new ArrayList<>();
      for (Callable<T> deed : deeds) {
        under.add(
            threads.submit(
                () -> {
                  start.await();
                  return deed.call();
                }));
      }
      List<T> done = new ArrayList<>();
      for (Future<T> one : under) {
        done.add(one.get());
      }
      return done;
    }
  }
}
