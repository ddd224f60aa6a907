package dev.roundtable.slack;

import com.slack.api.Slack;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.Texts;
import dev.roundtable.slack.fake.FakeSlack;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.MovableClock;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** The whole core, connected to a {@link FakeSlack} through the real Bolt in Socket Mode. */
final class Rig implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-24T08:00:00Z");

  final MovableClock clock;
  final FakeSlack slack;
  final Core core;
  final SlackAdapter adapter;
  private final OwnWorkspace workspace;
  private SocketMode socket;

  /** Connected, with further beans of the core such as handlers. */
  Rig(Object... beans) throws Exception {
    this.clock = new MovableClock(START);
    slack = FakeSlack.start(clock);
    Slack client = SlackClients.make(slack.apiUrl());
    workspace = new OwnWorkspace(client, slack.workspace().token());
    workspace.learn();
    adapter = new SlackAdapter(client, workspace, new Texts(), clock, path -> path);
    ChatPlatform platform = adapter.platform();
    core =
        Core.on(
            TestDatabase.H2, START, Stream.concat(Stream.of(platform), Stream.of(beans)).toArray());
    connect(client);
  }

  private void connect(Slack client) {
    var app =
        adapter.app(
            core.get(Dispatcher.class),
            core.get(FormOffers.class),
            core.get(CommandLine.class),
            "prep");
    socket = new SocketMode(client, slack.appToken(), app, Duration.ofMillis(20), () -> {});
    socket.start();
    slack.awaitConnection();
  }

  @Override
  public void close() {
    socket.close();
    core.close();
    slack.close();
  }
}
