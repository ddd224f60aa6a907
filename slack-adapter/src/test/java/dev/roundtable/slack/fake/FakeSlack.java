package dev.roundtable.slack.fake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A Slack on loopback. Closing it fails the test where the bot did something that Slack does not
 * know, such as calling a method that does not exist.
 */
public final class FakeSlack implements AutoCloseable {

  final Clock clock;
  final FakeIds ids;
  final Faults faults;
  final FakeSockets sockets;
  final FakeDelivery delivery;
  final FakeApp app;
  final Triggers triggers;
  final Map<String, FakeWorkspace> workspaces = new LinkedHashMap<>();
  private final FakeApi api;
  private final List<String> mistakes = new ArrayList<>();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private volatile long patienceSeconds = 10;

  private FakeSlack(Clock clock) {
    this.clock = clock;
    ids = new FakeIds(clock);
    faults = new Faults(clock);
    app = new FakeApp(ids);
    triggers = new Triggers(ids);
    sockets = new FakeSockets(this);
    delivery = new FakeDelivery(this);
    api = new FakeApi(this);
  }

  /** A Slack with one workspace that took the bot in. */
  public static FakeSlack start(Clock clock) {
    var slack = new FakeSlack(clock);
    slack.sockets.begin();
    slack.api.begin();
    slack.install("Acme");
    return slack;
  }

  /** One more workspace that takes the bot in. */
  public FakeWorkspace install(String name) {
    return locked(
        () -> {
          var workspace = new FakeWorkspace(this, name);
          workspaces.put(workspace.token, workspace);
          return workspace;
        });
  }

  /** The first workspace. */
  public FakeWorkspace workspace() {
    return workspaces.values().iterator().next();
  }

  /** Where the Web API is. */
  public String apiUrl() {
    return api.url() + "/api/";
  }

  /** The app's own token, for Socket Mode. */
  public String appToken() {
    return app.token;
  }

  /** The secret that HTTP requests are signed with. */
  public String signingSecret() {
    return app.signingSecret;
  }

  /** Sends what happens to this address instead of to a socket. */
  public void sendsTo(String url) {
    delivery.http = url;
  }

  /** What can go wrong. */
  public Faults faults() {
    return faults;
  }

  /** How often a method was called. */
  public int calls(String method) {
    return locked(() -> api.calls.getOrDefault(method, 0));
  }

  /** How long people wait for something to appear before a test fails. */
  public void patience(long seconds) {
    patienceSeconds = seconds;
  }

  /** Waits until the bot's socket is open. */
  public void awaitConnection() {
    await("a connection", () -> sockets.open() > 0 ? Optional.of(true) : Optional.empty());
  }

  /** Brings the events that were held back, the last first. */
  public void releasesEventsReversed() {
    delivery.release();
  }

  /** The permissions without which Slack does not tell these events. */
  public static Set<String> scopesOfEvents(Collection<String> events) {
    var scopes = new TreeSet<String>();
    for (String event : events) {
      switch (event) {
        case "message.channels" -> scopes.add("channels:history");
        case "message.groups" -> scopes.add("groups:history");
        case "message.im" -> scopes.add("im:history");
        case "message.mpim" -> scopes.add("mpim:history");
        case "app_home_opened", "app_uninstalled", "tokens_revoked" -> {}
        case "member_joined_channel", "member_left_channel" ->
            scopes.addAll(List.of("channels:read", "groups:read"));
        default -> scopes.add(event.startsWith("group_") ? "groups:read" : "channels:read");
      }
    }
    return scopes;
  }

  /** Events get lost, as while the bot is away for longer than Slack repeats them; or no more. */
  public void loses(boolean lost) {
    faults.lost = lost;
  }

  /** Waits until so many sockets are open. */
  public void awaitConnections(int many) {
    await(
        many + " connections", () -> sockets.open() >= many ? Optional.of(true) : Optional.empty());
  }

  /** Waits until nobody is connected. */
  public void disconnected() {
    await("no connection", () -> sockets.open() == 0 ? Optional.of(true) : Optional.empty());
  }

  /** Asks all connections to be made anew, as Slack does every few hours. */
  public void refreshesConnections() {
    sockets.refresh();
  }

  /** Cuts all connections. */
  public void cutsConnections() {
    sockets.cut();
  }

  /** The connections that were ever opened. */
  public int connectionsEver() {
    return sockets.ever();
  }

  /** Lets those who wait look again. */
  public void wake() {
    locked(() -> true);
  }

  /** Waits until so many calls met nobody. */
  public void awaitRefusals(int times) {
    int before = locked(() -> api.refusals);
    await(
        times + " refusals",
        () -> api.refusals >= before + times ? Optional.of(true) : Optional.empty());
  }

  FileMethods files() {
    return api.files();
  }

  String base() {
    return api.url();
  }

  void mistake(String what) {
    locked(() -> mistakes.add(what));
  }

  <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      T result = work.get();
      changed.signalAll();
      return result;
    } finally {
      lock.unlock();
    }
  }

  /** Waits until something is there. */
  public <T> T await(String what, Supplier<Optional<T>> found) {
    lock.lock();
    try {
      long left = TimeUnit.SECONDS.toNanos(patienceSeconds);
      Optional<T> there = found.get();
      while (there.isEmpty()) {
        if (left <= 0) {
          throw new AssertionError("waited in vain for " + what);
        }
        left = changed.awaitNanos(left);
        there = found.get();
      }
      return there.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting for " + what, e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    sockets.end();
    api.end();
    if (!mistakes.isEmpty()) {
      throw new AssertionError("the bot did what Slack does not know: " + mistakes);
    }
  }
}
