package dev.roundtable.discord;

import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatformContract;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Stage;
import dev.roundtable.chat.TestBot;
import dev.roundtable.chat.Texts;
import dev.roundtable.discord.fake.FakeChannel;
import dev.roundtable.discord.fake.FakeDiscord;
import dev.roundtable.discord.fake.FakePerson;
import dev.roundtable.discord.fake.FakeServer;
import dev.roundtable.discord.fake.Faults;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import net.dv8tion.jda.api.Permission;

class DiscordContractTest extends ChatPlatformContract {

  @Override
  protected Stage open(TestBot bot) {
    try {
      return new DiscordStage(bot);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static final class DiscordStage implements Stage {
    private static final String POST = "POST .*/messages";

    private final FakeDiscord discord = FakeDiscord.start(Clock.systemUTC());
    private final FakeServer server = discord.server("Prep");
    private final FakeChannel channel = server.channel("prep");
    private final Map<String, FakePerson> people = new HashMap<>();
    private final Heard heard = new Heard();
    private final DiscordAdapter adapter;
    private final DiscordConnection connection;

    DiscordStage(TestBot bot) throws Exception {
      person("Ada");
      person("Ben");
      var catalogue = bot.get(CommandCatalogue.class);
      var names = new CommandNames(() -> catalogue);
      adapter = new DiscordAdapter(bot.get(Texts.class), bot.get(Clock.class), names);
      connection =
          adapter.connection(
              new DiscordSettings(discord.token(), discord.apiUrl(), discord.gatewayUrl(), true, 1),
              bot.get(Dispatcher.class),
              catalogue,
              bot.get(FormOffers.class),
              names,
              heard);
      discord.settling(this::settle);
      connection.start();
      discord.awaitConnection();
      discord.awaitCommands();
      settle();
    }

    private void settle() {
      heard.awaitAll(discord, adapter);
    }

    @Override
    public ChatPlatform platform() {
      return adapter.platform();
    }

    @Override
    public Place.Room room() {
      return server.room(channel);
    }

    @Override
    public Player person(String name) {
      return people.computeIfAbsent(name, server::person);
    }

    @Override
    public MessageRef botWrites(Place place, String text) {
      return discord.botWrites(Channels.channel(place), text);
    }

    @Override
    public void makeAdmin(Player player) {
      ((FakePerson) player).administers();
    }

    @Override
    public void refuseNext(Duration retryAfter) {
      discord.limitsFor(retryAfter.toSeconds());
      discord.faults().next(POST, Faults.Kind.LIMITED);
    }

    @Override
    public void loseNextAnswer(boolean accepted) {
      discord.faults().next(POST, accepted ? Faults.Kind.DONE_WITHOUT_ANSWER : Faults.Kind.LOST);
    }

    @Override
    public void forbid() {
      server.denies(channel, Permission.MESSAGE_SEND);
      settle();
    }

    @Override
    public void deleteRoom() {
      discord.deletes(channel);
      settle();
    }

    @Override
    public void refusePrivateMessages(Player player) {
      ((FakePerson) player).refusesDirectMessages();
    }

    @Override
    public void deliverTwice() {
      discord.deliversTwice();
    }

    @Override
    public void holdEvents() {
      discord.holdsEvents();
    }

    @Override
    public void releaseEventsReversed() {
      discord.releasesReversed();
    }

    @Override
    public void redeliverFailed() {
      settle();
    }

    @Override
    public void close() {
      connection.stop();
      try {
        discord.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
