package dev.roundtable.discord;

import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import dev.roundtable.discord.fake.FakeDiscord;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.MovableClock;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The whole core, connected to a {@link FakeDiscord} through the real JDA. */
final class Rig implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

  final MovableClock clock;
  final FakeDiscord discord;
  final Core core;
  final DiscordAdapter adapter;
  private final Heard heard = new Heard();
  private final DiscordConnection connection;

  /** Not connected yet, with further beans of the core such as handlers. */
  Rig(Object... beans) throws Exception {
    this(true, beans);
  }

  Rig(boolean readThreads, Object... beans) throws Exception {
    this(UnaryOperator.identity(), readThreads, 1, beans);
  }

  /** On a database that a test has its hands on. */
  static Rig over(UnaryOperator<DataSource> database) throws Exception {
    return new Rig(database, true, 1, new Object[0]);
  }

  static Rig withShards(int shards, Object... beans) throws Exception {
    return new Rig(UnaryOperator.identity(), true, shards, beans);
  }

  private Rig(UnaryOperator<DataSource> database, boolean readThreads, int shards, Object... beans)
      throws Exception {
    clock = new MovableClock(START);
    discord = FakeDiscord.start(clock);
    var catalogue = new AtomicReference<CommandCatalogue>();
    var names = new CommandNames(catalogue::get);
    adapter = new DiscordAdapter(new Texts(), clock, names);
    ChatPlatform platform = adapter.platform();
    core =
        Core.again(
            database.apply(TestDatabase.H2.create()),
            START,
            Stream.concat(Stream.of(platform), Stream.of(beans)).toArray());
    catalogue.set(core.get(CommandCatalogue.class));
    var settings =
        new DiscordSettings(
            discord.token(), discord.apiUrl(), discord.gatewayUrl(), readThreads, shards);
    connection =
        adapter.connection(
            settings,
            core.get(Dispatcher.class),
            core.get(CommandCatalogue.class),
            core.get(FormOffers.class),
            names,
            heard);
    discord.settling(() -> heard.awaitAll(discord, adapter));
  }

  DiscordPlatform platform() {
    return adapter.platform();
  }

  /** Connects; returns when the bot has registered its commands. */
  Rig connect() throws Exception {
    connectWithoutCommands();
    discord.awaitCommands();
    return this;
  }

  /** Begins to connect. */
  void begin() {
    connection.start();
  }

  /** Connects to a server that takes no commands. */
  Rig connectWithoutCommands() throws Exception {
    begin();
    discord.awaitConnection();
    heard.awaitAll(discord, adapter);
    return this;
  }

  /** The connection ends; what happens now is missed. */
  void disconnected() {
    connection.stop();
    discord.forgetsSessions();
  }

  /** A restart: the connection is made again. */
  void reconnected() throws Exception {
    long asked = discord.calls("GET", ".*/commands");
    connection.stop();
    connection.start();
    discord.awaitConnection();
    Heard.until(() -> discord.calls("GET", ".*/commands") > asked);
    discord.settling(() -> heard.awaitAll(discord, adapter));
    discord.settled();
  }

  /** Reads the guide, as a start does. */
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

  @Override
  public void close() throws Exception {
    connection.stop();
    core.close();
    discord.close();
  }
}
