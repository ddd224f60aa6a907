package dev.roundtable.slack;

import com.slack.api.Slack;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatformContract;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Stage;
import dev.roundtable.chat.TestBot;
import dev.roundtable.chat.Texts;
import dev.roundtable.slack.fake.FakeChannel;
import dev.roundtable.slack.fake.FakePerson;
import dev.roundtable.slack.fake.FakeSlack;
import dev.roundtable.slack.fake.FakeWorkspace;
import dev.roundtable.slack.fake.Faults;
import dev.roundtable.slack.fake.SlackPlayer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

class SlackContractTest extends ChatPlatformContract {

  @Override
  protected Stage open(TestBot bot) {
    try {
      return new SlackStage(bot);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static final class SlackStage implements Stage {
    private static final String POST = "chat.postMessage";

    private final FakeSlack slack = FakeSlack.start(Clock.systemUTC());
    private final FakeWorkspace workspace = slack.workspace();
    private final FakeChannel channel = workspace.channel("prep");
    private final Map<String, SlackPlayer> people = new HashMap<>();
    private final TestBot bot;
    private final SlackAdapter adapter;
    private final SocketMode socket;
    private final Map<String, String> shortcuts;

    SlackStage(TestBot bot) throws Exception {
      this.bot = bot;
      var catalogue = bot.get(CommandCatalogue.class);
      var clock = bot.get(Clock.class);
      shortcuts =
          catalogue.messageActions().stream()
              .collect(Collectors.toMap(action -> action.label(), action -> action.kind()));
      Slack client = SlackClients.make(slack.apiUrl());
      var own = new OwnWorkspace(client, workspace.token());
      own.learn();
      adapter = new SlackAdapter(client, own, bot.get(Texts.class), clock, catalogue::shown);
      var app =
          adapter.app(
              new SignatureCheck(null, clock),
              bot.get(Dispatcher.class),
              bot.get(FormOffers.class),
              bot.get(CommandLine.class),
              "prep");
      socket = new SocketMode(client, slack.appToken(), app, Duration.ofMillis(20), () -> {});
      socket.start();
      slack.awaitConnection();
      ((SlackPlayer) person("Ada")).person().invitesTheBot(channel);
      person("Ben");
    }

    @Override
    public ChatPlatform platform() {
      return adapter.platform();
    }

    @Override
    public Place.Room room() {
      return SlackPlaces.room(workspace.team(), channel.id());
    }

    @Override
    public Player person(String name) {
      return people.computeIfAbsent(
          name,
          n -> {
            FakePerson person = workspace.person(n).joins(channel);
            return new SlackPlayer(person, channel, shortcuts, bot::settle);
          });
    }

    @Override
    public boolean completesCommands() {
      return false;
    }

    @Override
    public MessageRef botWrites(Place place, String text) {
      String root = place instanceof Place.Thread thread ? thread.id() : null;
      return new MessageRef(place, workspace.otherAppReplies(channel, root, text).ts());
    }

    @Override
    public void makeAdmin(Player player) {
      ((SlackPlayer) player).person().admin();
    }

    @Override
    public void refuseNext(Duration retryAfter) {
      slack.faults().retryAfter(retryAfter.toSeconds());
      slack.faults().next(POST, Faults.Kind.RATE_LIMITED);
    }

    @Override
    public void loseNextAnswer(boolean accepted) {
      slack.faults().next(POST, accepted ? Faults.Kind.DONE_BUT_SILENT : Faults.Kind.FAILS);
    }

    @Override
    public void forbid() {
      channel.takesNoPosts();
    }

    @Override
    public void deleteRoom() {
      ((SlackPlayer) person("Ada")).person().deletes(channel);
    }

    @Override
    public void refusePrivateMessages(Player player) {
      ((SlackPlayer) player).person().refusesTheBot();
    }

    @Override
    public void deliverTwice() {
      slack.faults().doubledEvents(true);
    }

    @Override
    public void holdEvents() {
      slack.faults().heldEvents();
    }

    @Override
    public void releaseEventsReversed() {
      slack.releasesEventsReversed();
    }

    /** Slack brings again at once what nobody acknowledged. */
    @Override
    public void redeliverFailed() {}

    @Override
    public void close() {
      socket.close();
      slack.close();
    }
  }
}
