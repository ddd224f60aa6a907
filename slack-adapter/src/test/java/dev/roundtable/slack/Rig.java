package dev.roundtable.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakeSlack;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.MovableClock;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The whole core, connected to a {@link FakeSlack} through the real Bolt in Socket Mode. */
final class Rig implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

  final MovableClock clock;
  final FakeSlack slack;
  final Core core;
  final SlackAdapter adapter;
  private final OwnWorkspace workspace;
  private final AtomicInteger ready = new AtomicInteger();
  private SocketMode socket;

  /** Connected, with further beans of the core such as handlers. */
  Rig(Object... beans) throws Exception {
    this(TestDatabase.H2.create(), beans);
  }

  /** On a database of the test's own. */
  Rig(DataSource database, Object... beans) throws Exception {
    this.clock = new MovableClock(START);
    slack = FakeSlack.start(clock);
    Slack client = SlackClients.make(slack.apiUrl());
    workspace = new OwnWorkspace(client, slack.workspace().token());
    workspace.learn();
    adapter = new SlackAdapter(client, workspace, new Texts(), clock, path -> path);
    ChatPlatform platform = adapter.platform();
    core =
        Core.again(database, START, Stream.concat(Stream.of(platform), Stream.of(beans)).toArray());
    connect(client);
  }

  /** Bolt, as it serves this core. */
  App app(SignatureCheck signatures) {
    return adapter.app(
        signatures,
        core.get(Dispatcher.class),
        core.get(FormOffers.class),
        core.get(CommandLine.class),
        "prep");
  }

  private void connect(Slack client) {
    App app = app(new SignatureCheck(null, clock));
    socket = new SocketMode(client, slack.appToken(), app, Duration.ofMillis(20), this::countReady);
    socket.start();
    slack.awaitConnection();
  }

  /** One more connection, as a second process of the bot makes one. */
  SocketMode connectsAgain() {
    var client = SlackClients.make(slack.apiUrl());
    var more =
        new SocketMode(
            client,
            slack.appToken(),
            app(new SignatureCheck(null, clock)),
            Duration.ofMillis(20),
            this::countReady);
    more.start();
    slack.awaitConnections(2);
    return more;
  }

  private void countReady() {
    ready.incrementAndGet();
    slack.wake();
  }

  /** How often the connection stood. */
  int ready() {
    return ready.get();
  }

  /** Reads the bundled guide, as a start does. */
  Rig withGuides() {
    core.readGuides();
    return this;
  }

  /** Lets the heartbeat and the deliveries do all that is due now. */
  void beat() {
    core.beat();
  }

  /** Time passes, and all that becomes due happens when it is due. */
  void until(Instant to) {
    core.until(to, this::pass);
  }

  /** Moves all clocks on. */
  void pass(Duration duration) {
    clock.pass(duration);
    core.clock().pass(duration);
  }

  SlackPlatform platform() {
    return adapter.platform();
  }

  Place.Room room(FakeChannel channel) {
    return SlackPlaces.room(slack.workspace().team(), channel.id());
  }

  @Override
  public void close() {
    socket.close();
    core.close();
    slack.close();
  }
}
