package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Connects to Slack while the bot runs. Slack being away, or a wrong token, never keeps the bot
 * from starting: it is tried again, waiting longer each time, up to a minute.
 */
final class SlackConnection implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SlackConnection.class);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private final SlackSettings settings;
  private final Slack slack;
  private final @Nullable OwnWorkspace workspace;
  private final Dispatcher dispatcher;
  private final App app;
  private final Clock clock;
  private final Duration firstWait;
  private @Nullable ScheduledThreadPoolExecutor alarm;
  private @Nullable SocketMode socket;
  private int failures;

  /**
   * Not connected yet.
   *
   * @param workspace the one of the settings; null where workspaces install the bot themselves
   */
  SlackConnection(
      SlackSettings settings,
      Slack slack,
      @Nullable OwnWorkspace workspace,
      Dispatcher dispatcher,
      App app,
      Clock clock,
      Duration firstWait) {
    this.settings = settings;
    this.slack = slack;
    this.workspace = workspace;
    this.dispatcher = dispatcher;
    this.app = app;
    this.clock = clock;
    this.firstWait = firstWait;
  }

  @Override
  public synchronized void start() {
    var timer =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("slack-connect").daemon().factory());
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    alarm = timer;
    timer.execute(this::connect);
  }

  @Override
  public synchronized void stop() {
    if (socket != null) {
      socket.close();
      socket = null;
    }
    if (alarm != null) {
      alarm.shutdownNow();
      alarm = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return alarm != null;
  }

  private void connect() {
    try {
      if (workspace != null) {
        Workspace found = workspace.learn();
        LOG.info("The bot works in the Slack workspace {}", found.name());
      }
      open();
    } catch (OwnWorkspace.Refused e) {
      LOG.error(
          "Slack does not accept roundtable.slack.bot-token ({}): copy the Bot User OAuth Token"
              + " anew from the app's page OAuth & Permissions",
          e.getMessage());
      again(this::connect);
    } catch (IOException | SlackApiException e) {
      LOG.warn("Slack cannot be reached ({}); trying again", e.getMessage());
      again(this::connect);
    } catch (RuntimeException e) {
      LOG.error("Connecting to Slack failed; trying again", e);
      again(this::connect);
    }
  }

  private synchronized void open() {
    failures = 0;
    if (alarm == null) {
      return;
    }
    if (settings.appToken() == null) {
      LOG.info("Waiting for Slack's requests at /slack/events");
      alarm.execute(this::reconnected);
    } else {
      socket = new SocketMode(slack, settings.appToken(), app, firstWait, this::reconnected);
      socket.start();
    }
  }

  /** What was said meanwhile can be read back now. */
  private void reconnected() {
    try {
      dispatcher.publish(new ChatEvent.Reconnected(SlackPlatform.NAME, null, clock.instant()));
    } catch (RuntimeException e) {
      LOG.warn("Reading back what was missed failed; trying again", e);
      again(this::reconnected);
    }
  }

  private synchronized void again(Runnable what) {
    if (alarm == null) {
      return;
    }
    Duration wait = firstWait.multipliedBy(1L << Math.min(failures++, 10));
    Duration most = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    var unused = alarm.schedule(what, most.toMillis(), TimeUnit.MILLISECONDS);
  }
}
