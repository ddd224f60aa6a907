package dev.roundtable.discord;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.discord.fake.FakeChannel;
import dev.roundtable.discord.fake.FakePerson;
import dev.roundtable.discord.fake.FakeServer;
import dev.roundtable.mock.MockInterviewContract;
import dev.roundtable.mock.Theater;
import dev.roundtable.testing.Core;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

class DiscordMockInterviewTest extends MockInterviewContract {

  @Override
  protected Theater open() {
    try {
      return new DiscordTheater();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static final class DiscordTheater implements Theater {

    private final Rig rig = new Rig();
    private final FakeServer server = rig.discord.server("Prep");
    private final FakeChannel channel = server.channel("prep");
    private final Map<String, FakePerson> people = new HashMap<>();

    DiscordTheater() throws Exception {
      person("Ada");
      person("Ben");
      rig.connect();
    }

    @Override
    public Core core() {
      return rig.core;
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
    public void pass(Duration time) {
      rig.pass(time);
    }

    @Override
    public void settle() {
      rig.discord.settled();
    }

    @Override
    public void close() {
      try {
        rig.close();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
