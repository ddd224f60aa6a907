package dev.roundtable.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Connects to Discord beside the start of the bot and keeps trying, so that a Discord that is down
 * never keeps the bot from starting. After the first connection JDA reconnects by itself.
 */
final class DiscordConnection implements SmartLifecycle, EventListener {

  private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final long PATIENCE_SECONDS = 10;

  private final Gateway gateway;
  private final Clients clients;
  private final GatewayLimit limit;
  private final Intent intent;
  private final Consumer<JDA> whenReady;
  private final List<Object> listeners;
  private final Runnable close;
  private volatile CountDownLatch stopped = new CountDownLatch(0);

  /**
   * A connection.
   *
   * @param whenReady called on a thread of its own when the first shard is ready
   * @param close called after the last event
   */
  DiscordConnection(
      Gateway gateway,
      Clients clients,
      GatewayLimit limit,
      Intent intent,
      Consumer<JDA> whenReady,
      List<Object> listeners,
      Runnable close) {
    this.gateway = gateway;
    this.clients = clients;
    this.limit = limit;
    this.intent = intent;
    this.whenReady = whenReady;
    this.listeners = List.copyOf(listeners);
    this.close = close;
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    connecting();
  }

  private void connecting() {
    Thread.ofPlatform().name("discord-connect").daemon().start(this::connectUntilDone);
  }

  private void connectUntilDone() {
    Duration wait = FIRST_WAIT;
    while (isRunning()) {
      try {
        Duration before = limit.pause();
        if (before.isPositive()) {
          LOG.warn("Discord allows no further session for {} minutes", before.toMinutes() + 1);
          wait = before;
        } else {
          connect();
          return;
        }
      } catch (InvalidTokenException e) {
        LOG.error(
            "Discord refuses the token in roundtable.discord.token. Get a new one on the Bot page"
                + " of https://discord.com/developers/applications and start again");
        return;
      } catch (RuntimeException e) {
        LOG.warn("Discord cannot be reached ({}); next try in {} s", e, wait.toSeconds());
      }
      if (isStopped(wait)) {
        return;
      }
      wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
    }
  }

  private void connect() {
    var all = new ArrayList<Object>(listeners);
    all.add(0, this);
    clients.use(gateway.connect(intent.wanted(), all.toArray()));
  }

  @Override
  public void onEvent(GenericEvent event) {
    switch (event) {
      case ReadyEvent ready -> {
        clients.seen(ready.getJDA());
        if (ready.getJDA().getShardInfo().getShardId() == 0) {
          Thread.ofVirtual().name("discord-ready").start(() -> whenReady(ready.getJDA()));
        }
      }
      case ShutdownEvent end when end.getCloseCode() == CloseCode.DISALLOWED_INTENTS -> {
        if (intent.refused()) {
          clients.use(List.of());
          connecting();
        }
      }
      default -> {}
    }
  }

  private void whenReady(JDA client) {
    try {
      whenReady.accept(client);
    } catch (RuntimeException e) {
      LOG.error("Preparing the connection to Discord failed", e);
    }
  }

  private boolean isStopped(Duration wait) {
    try {
      return stopped.await(wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void stop() {
    stopped.countDown();
    List<JDA> all = clients.all();
    all.forEach(JDA::shutdown);
    for (JDA client : all) {
      end(client);
    }
    clients.use(List.of());
    close.run();
  }

  private static void end(JDA client) {
    try {
      if (!client.awaitShutdown(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        client.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      client.shutdownNow();
    }
  }

  @Override
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }
}
