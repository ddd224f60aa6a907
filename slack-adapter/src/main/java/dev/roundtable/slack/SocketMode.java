package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one connection to Slack: opens another when Slack wants it or when it breaks, waiting
 * longer after each failure in a row, up to a minute.
 */
final class SocketMode implements SlackSocket.Events, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final Slack slack;
  private final String appToken;
  private final App app;
  private final Runnable ready;
  private final Duration firstWait;
  private final ExecutorService workers =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-", 0).factory());
  private final ScheduledThreadPoolExecutor alarm =
      new ScheduledThreadPoolExecutor(
          1, Thread.ofPlatform().name("slack-alarm").daemon().factory());
  private @Nullable SlackSocket current;
  private int failures;
  private boolean closed;

  /**
   * Not connected yet.
   *
   * @param ready what follows each time that the connection stands
   */
  SocketMode(Slack slack, String appToken, App app, Duration firstWait, Runnable ready) {
    this.slack = slack;
    this.appToken = appToken;
    this.app = app;
    this.firstWait = firstWait;
    this.ready = ready;
    alarm.setRemoveOnCancelPolicy(true);
    alarm.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Connects; returns at once and tries until it stands. */
  void start() {
    alarm.execute(this::connect);
  }

  /** Whether a connection stands now. */
  synchronized boolean isOpen() {
    return current != null && current.isOpen();
  }

  @Override
  public void ready(SlackSocket socket) {
    SlackSocket before;
    synchronized (this) {
      before = current;
      current = socket;
      failures = 0;
    }
    if (before != null && before != socket) {
      before.close();
    }
    LOG.info("Connected to Slack");
    ready.run();
  }

  @Override
  public void refresh(SlackSocket socket) {
    LOG.debug("Slack wants a new connection");
    later(Duration.ZERO);
  }

  @Override
  public void closed(SlackSocket socket, String reason) {
    synchronized (this) {
      if (closed || (current != null && current != socket)) {
        return;
      }
      current = null;
    }
    LOG.info("The connection to Slack closed ({}); connecting again", reason);
    later(wait(1));
  }

  private void connect() {
    try {
      SlackSocket.open(slack, appToken, app, workers, this);
    } catch (IOException | SlackApiException e) {
      int attempt = failed();
      LOG.warn("Slack cannot be reached ({}); trying again", e.getMessage());
      later(wait(attempt));
    } catch (RuntimeException e) {
      int attempt = failed();
      LOG.error("Connecting to Slack failed; trying again", e);
      later(wait(attempt));
    }
  }

  private synchronized int failed() {
    return ++failures;
  }

  private Duration wait(int attempt) {
    Duration wait = firstWait.multipliedBy(1L << Math.min(attempt - 1, 10));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private synchronized void later(Duration wait) {
    if (!closed) {
      var unused = alarm.schedule(this::connect, wait.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public void close() {
    SlackSocket last;
    synchronized (this) {
      closed = true;
      last = current;
      current = null;
    }
    alarm.shutdownNow();
    if (last != null) {
      last.close();
    }
    workers.shutdown();
  }
}
