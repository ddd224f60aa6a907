package dev.roundtable.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Player;
import dev.roundtable.chat.Shown;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.GroupSettings;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.TestGuides;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.testing.Core;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** A study group in a theater, driven as people do. */
final class Rehearsal {

  final Theater theater;
  final GroupId group;

  Rehearsal(Theater theater, String... members) {
    this.theater = theater;
    Core core = theater.core();
    TestGuides.bringIn(core, "/testing/mock-guide.yaml");
    PersonId founder = identify(members[0]);
    Groups groups = core.get(Groups.class);
    group = groups.found("Prep", ZoneId.of("Europe/Berlin"), Locale.ENGLISH, founder).id();
    core.get(Rooms.class).give(theater.room(), "prep", group);
    GroupSettings s = GroupSettings.DEFAULTS;
    groups.configure(
        group,
        new GroupSettings(
            s.minAnswerCharacters(),
            s.sealed(),
            s.ranking(),
            s.nudgeAt(),
            s.quietFrom(),
            s.quietTo(),
            "https://call.example/prep"));
    for (String member : members) {
      core.get(Members.class).join(group, identify(member));
    }
    beat();
  }

  PersonId identify(String name) {
    Player player = theater.person(name);
    return theater
        .core()
        .get(People.class)
        .identify(new Actor(player.account(), name, ZoneId.of("Europe/Berlin"), false))
        .id();
  }

  Role role(String name) {
    return new Role(theater.person(name));
  }

  /** Does what is due and sends what waits. */
  void beat() {
    theater.settle();
    for (int i = 0; i < 2; i++) {
      theater.core().get(Heartbeat.class).beat();
      theater.core().get(Deliveries.class).drain();
    }
    theater.settle();
  }

  void pass(Duration time) {
    theater.pass(time);
    beat();
  }

  /** Somebody in their private conversation with the bot. */
  final class Role {

    final Player player;

    Role(Player player) {
      this.player = player;
    }

    void runs(String command) {
      player.runs(command);
      beat();
    }

    void clicks(String label) {
      player.clicks(label);
      beat();
    }

    void chooses(String label) {
      player.chooses(label);
      beat();
    }

    void submits(String... values) {
      player.submits(values);
      beat();
    }

    void submits(Map<String, String> values) {
      player.submits(values);
      beat();
    }

    /** Writes to the bot in private; half a minute goes by. */
    MessageRef says(String text) {
      theater.pass(Duration.ofSeconds(30));
      Place talk = player.seesInTalk().getLast().ref().place();
      MessageRef ref = player.writes(talk, text);
      beat();
      return ref;
    }

    /** The bot's newest words in private contain all of these. */
    Role hears(String... words) {
      assertThat(last().text()).contains(words);
      return this;
    }

    Role heard(String... words) {
      String all = String.join("\n", player.seesInTalk().stream().map(Shown::text).toList());
      assertThat(all).contains(words);
      return this;
    }

    Role neverHeard(String... words) {
      String all = String.join("\n", player.seesInTalk().stream().map(Shown::text).toList());
      assertThat(all).doesNotContain(Arrays.asList(words));
      return this;
    }

    Role canPress(String... labels) {
      assertThat(last().buttons()).contains(labels);
      return this;
    }

    Shown last() {
      return player.seesInTalk().stream()
          .filter(Shown::ours)
          .reduce((first, second) -> second)
          .orElseThrow(() -> new AssertionError("the bot said nothing"));
    }
  }
}
