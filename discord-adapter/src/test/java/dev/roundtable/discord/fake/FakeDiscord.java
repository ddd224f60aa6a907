package dev.roundtable.discord.fake;

import dev.roundtable.chat.MessageRef;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * A Discord on loopback. Its state is guarded by itself; calls that it does not know fail the test
 * when it is closed.
 */
public final class FakeDiscord extends FakeState implements AutoCloseable {

  final FakeGateway gateway;
  final FakeRest rest;
  private final Faults faults = new Faults();
  private DataArray commands = DataArray.empty();
  private int registrations;
  private long retryAfter = 1;
  private Runnable settle = () -> {};
  private volatile int sessionsLeft = 1000;

  private FakeDiscord(Clock clock) throws IOException {
    super(clock);
    gateway = new FakeGateway(this);
    rest = new FakeRest(this);
    new MessageRoutes(this, rest);
    new ChannelRoutes(this, rest);
    new InteractionRoutes(this, rest);
  }

  /** An empty Discord whose messages carry the times of this clock. */
  public static FakeDiscord start(Clock clock) throws Exception {
    var discord = new FakeDiscord(clock);
    discord.gateway.begin();
    discord.rest.begin();
    return discord;
  }

  /** A server that has the bot. */
  public synchronized FakeServer server(String name) {
    FakeServer server = serverWithoutBot(name);
    server.takesTheBotIn();
    return server;
  }

  /** A server that has not taken the bot in yet. */
  public synchronized FakeServer serverWithoutBot(String name) {
    return new FakeServer(this, ids.next(), name);
  }

  /** The bot's token. */
  public String token() {
    return "MTIz.fake.token";
  }

  /** For {@code roundtable.discord.api-url}. */
  public String apiUrl() {
    return rest.url();
  }

  /** For {@code roundtable.discord.gateway-url}. */
  public String gatewayUrl() {
    return gateway.url();
  }

  /** What a person's deed waits for: that the application has taken everything in. */
  public void settling(Runnable waiting) {
    settle = waiting;
  }

  MessageRef settled(MessageRef ref) {
    settle.run();
    return ref;
  }

  /** Waits until the application has taken everything in. */
  public void settled() {
    settle.run();
  }

  /** How many events were dispatched to the newest session. */
  public long dispatched() {
    return gateway.dispatched();
  }

  /** Delivers every event twice from now on. */
  public void deliversTwice() {
    gateway.deliverTwice();
  }

  /** Holds events back. */
  public void holdsEvents() {
    gateway.hold();
  }

  /** Delivers what was held back, the last first. */
  public void releasesReversed() {
    gateway.releaseReversed();
    settle.run();
  }

  /** Deletes a channel. */
  public synchronized void deletes(FakeChannel channel) {
    channels.remove(channel.id);
    gateway.dispatch("CHANNEL_DELETE", channel.json(bot.id()));
  }

  /** Somebody who keeps order. */
  public Moderator moderator() {
    return new Moderator(this);
  }

  /** Another bot writes something. */
  public MessageRef botWrites(String channel, String text) {
    FakeUser other;
    synchronized (this) {
      other = new FakeUser(ids.next(), "Beeper", true);
      users.put(other.id(), other);
    }
    return settled(new Writing(this, other).writes(channel(channel), text, null));
  }

  /** How long a refused call has to wait, in seconds. */
  public void limitsFor(long seconds) {
    retryAfter = seconds;
  }

  long retryAfter() {
    return retryAfter;
  }

  /** The tags of a forum's post. */
  public synchronized List<String> tagsOf(String post) {
    return channel(post).appliedTags();
  }

  /** What goes wrong next. */
  public Faults faults() {
    return faults;
  }

  /** Waits until a client stands at the gateway. */
  public void awaitConnection() throws InterruptedException {
    gateway.awaitReady();
  }

  /** Cuts the gateway; the client may resume. */
  public void cuts() {
    gateway.cut(false);
  }

  /** Cuts the gateway and forgets all sessions. */
  public void forgetsSessions() {
    gateway.cut(true);
  }

  /** Whether the message-content intent may be asked for. */
  public void grantsContent(boolean granted) {
    gateway.grantContent(granted);
  }

  /** How often clients began a session. */
  public int identified() {
    return gateway.identified();
  }

  /** How often commands were registered. */
  public synchronized int registrations() {
    return registrations;
  }

  /** The commands that stand now, as Discord returns them. */
  public synchronized DataArray commands() {
    return commands;
  }

  synchronized void registered(DataArray now) {
    commands = now;
    registrations++;
    notifyAll();
  }

  /** Waits until commands are registered. */
  public synchronized void awaitCommands() throws InterruptedException {
    while (registrations == 0) {
      wait(20_000);
      if (registrations == 0) {
        throw new AssertionError("no commands were registered");
      }
    }
  }

  /** Refuses calls beyond so many a second, those that answer people apart. */
  public void limitsAllTo(int aSecond) {
    rest.limitAll(aSecond);
  }

  /** How many calls were refused because all together were too many. */
  public long refused() {
    return rest.refusedForAll();
  }

  /**
   * Becomes a server that is only compatible: it knows nothing of the gateway's limits, of
   * registering commands, of single channels and of the audit log, and tells of its servers late.
   */
  public void becomesSpare() {
    gateway.makeSpare();
    rest.forget("GET .*/(gateway/bot|commands|channels/\\d+|audit-logs)|PUT .*/commands");
  }

  /** How many calls with this method and a path that matches came in. */
  public long calls(String method, String path) {
    return rest.calls().stream()
        .filter(call -> call.method().equals(method) && call.path().matches(path))
        .count();
  }

  DataObject gatewayBot() {
    var limit =
        DataObject.empty()
            .put("total", 1000)
            .put("remaining", sessionsLeft)
            .put("reset_after", 3_600_000)
            .put("max_concurrency", 1);
    return DataObject.empty()
        .put("url", gatewayUrl())
        .put("shards", 1)
        .put("session_start_limit", limit);
  }

  /** How many sessions may still be begun. */
  public void leavesSessions(int left) {
    sessionsLeft = left;
  }

  @Override
  FakeGateway gateway() {
    return gateway;
  }

  List<String> unknownCalls() {
    return rest.unknown();
  }

  @Override
  public void close() throws Exception {
    gateway.stop(500);
    rest.end();
    if (!unknownCalls().isEmpty()) {
      throw new AssertionError("calls that no Discord knows: " + unknownCalls());
    }
    if (!rest.againstTheDescription().isEmpty()) {
      throw new AssertionError(
          "against Discord's description:\n" + String.join("\n", rest.againstTheDescription()));
    }
  }
}
