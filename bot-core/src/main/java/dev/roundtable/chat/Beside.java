package dev.roundtable.chat;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Runs what a sweep has to ask a platform, beside the heartbeat: a platform that takes its time
 * must not keep anybody's question waiting.
 */
@Component
public class Beside implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(Beside.class);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("beside-", 0).factory());
  private final boolean beside;

  /**
   * @param beside false: the caller waits for the task, as tests want it
   */
  Beside(@Value("${roundtable.beside:true}") boolean beside) {
    this.beside = beside;
  }

  /** Runs a task, which tries again by itself if it failed; what it throws is logged. */
  public void run(String what, Runnable task) {
    if (beside) {
      threads.execute(() -> logged(what, task));
    } else {
      logged(what, task);
    }
  }

  private static void logged(String what, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      log.error("{} failed; it is tried again", what, e);
    }
  }

  /** Lets tasks end by themselves; an interrupted write would close H2's file under everybody. */
  @Override
  public void destroy() throws InterruptedException {
    threads.shutdown();
    threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
  }
}
