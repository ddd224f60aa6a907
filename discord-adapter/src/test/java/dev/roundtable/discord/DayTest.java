package dev.roundtable.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Shown;
import dev.roundtable.discord.fake.FakeChannel;
import dev.roundtable.discord.fake.FakePerson;
import dev.roundtable.discord.fake.FakeServer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A group in Discord, from set-up to a question's result. */
class DayTest {

  private static final String LONG =
      "I told the team that I had been wrong, in the same meeting in which I had won the argument,"
          + " and we changed the plan together.";

  /** Where a group meets, and whether the bot may read what is written there. */
  enum Way {
    CHANNEL,
    FORUM,
    CHANNEL_UNREAD,
    FORUM_UNREAD,
    /** The intent is wanted, but Discord does not grant it. */
    CHANNEL_REFUSED;

    boolean forum() {
      return this == FORUM || this == FORUM_UNREAD;
    }

    boolean wantsToRead() {
      return this == CHANNEL || this == FORUM || this == CHANNEL_REFUSED;
    }

    boolean reads() {
      return this == CHANNEL || this == FORUM;
    }
  }

  private Rig rig;
  private FakeServer server;
  private Place.Room room;

  /** Where commands are typed: a forum takes none itself, only its posts. */
  private Place desk;

  private FakePerson ada;
  private FakePerson ben;
  private FakePerson chloe;
  private FakePerson dan;

  @ParameterizedTest
  @EnumSource(Way.class)
  void aGroupLivesThroughADay(Way way) throws Exception {
    try (var opened = new Rig(way.wantsToRead(), new Object[0])) {
      rig = opened.withGuides();
      begin(way);
      setUp(way);
      Shown card = card();
      answer(way, card);
      review();
      result(card);
      assertThat(rig.discord.identified()).isEqualTo(way == Way.CHANNEL_REFUSED ? 2 : 1);
      assertThat(ada.seesInTalk()).noneMatch(m -> m.text().isBlank());
    }
  }

  private void begin(Way way) throws Exception {
    server = rig.discord.server("Prep");
    FakeChannel channel =
        way.forum()
            ? server.forum("interview-prep", "Behavioral and Leadership")
            : server.channel("interview-prep");
    room = server.room(channel);
    ada = server.person("Ada");
    ben = server.person("Ben");
    chloe = server.person("Chloe");
    dan = server.person("Dan");
    ada.administers();
    rig.discord.grantsContent(way != Way.CHANNEL_REFUSED);
    rig.connect();
    desk = way.forum() ? ada.posts(room, "Hello", "Here we meet.") : room;
  }

  private void setUp(Way way) {
    ben.runs(desk, "/organize setup");
    assertThat(ben.lastPrivate().text()).contains("organizer");
    assertThat(ada.completes(desk, "organize setup", "zone", "berl"))
        .extracting(Option::label)
        .contains("Europe/Berlin");
    ada.runs(desk, "/organize setup zone:Europe/Berlin");
    ada.submits(Map.of("Rounds and pace", "All rounds in turns, one question a study day"));
    assertThat(ada.lastPrivate().text())
        .contains("interview-prep is set up")
        .contains("The first question is due");
    ada.clicks("Ask it now");
    rig.beat();
    everybody().forEach(person -> person.runs(desk, "/study join"));
    if (way.forum()) {
      assertThat(rig.discord.tagsOf(card().ref().id()))
          .containsExactly("Behavioral and Leadership");
    }
  }

  private List<FakePerson> everybody() {
    return List.of(ada, ben, chloe, dan);
  }

  private void answer(Way way, Shown card) {
    Place.Thread thread = thread(card);
    MessageRef adas = ada.writes(thread, LONG);
    dan.writes(thread, "Good one.");
    MessageRef slip = dan.writes(thread, "I sent this by mistake. " + LONG);
    if (!way.reads()) {
      rig.beat();
      assertThat(seen(thread, adas).reactions()).isEmpty();
      ada.uses("Submit as my answer", adas);
      dan.uses("Submit as my answer", slip);
    }
    ben.clicks(card.ref(), "Answer");
    ben.clicks("Your answer");
    ben.submits("Typed in the form. " + LONG);
    chloe.writes(chloe.talk(), "In private. " + LONG);
    rig.beat();
    chloe.clicks("Yes, submit it");
    rig.pass(Duration.ofMinutes(2));
    rig.beat();
    assertThat(seen(thread, adas).reactions()).isNotEmpty();
    assertThat(seen(thread, slip).reactions()).isNotEmpty();
    assertThat(texts(thread))
        .anyMatch(text -> text.startsWith("Ben answers\nTyped in the form."))
        .anyMatch(text -> text.startsWith("Chloe answers\nIn private."));
    assertThat(card().text()).contains("4 answers so far");

    ada.edits(adas, "Edited. " + LONG);
    if (!way.reads()) {
      ada.uses("Submit as my answer", adas);
    }
    dan.deletes(slip);
    rig.pass(Duration.ofMinutes(2));
    rig.beat();
    assertThat(card().text()).contains("3 answers so far");
  }

  private void review() {
    rig.until(Instant.parse("2026-11-25T08:00:00Z"));
    var read = new ArrayList<String>();
    for (FakePerson person : everybody()) {
      person.runs(desk, "/review");
      read.add(person.lastPrivate().text());
      person.clicks("Strong");
      assertThat(person.lastPrivate().text()).contains("Recorded");
      person.clicks("Next review");
      read.add(person.lastPrivate().text());
      person.clicks("Strong");
    }
    assertThat(read).anyMatch(text -> text.contains("Edited. I told"));
  }

  private void result(Shown card) {
    rig.until(Instant.parse("2026-11-26T08:05:00Z"));
    assertThat(everything())
        .anySatisfy(
            result ->
                assertThat(result)
                    .contains("Tuesday's question · 3 of 4 answered")
                    .contains("Answered by Ada, Ben, Chloe."));
    ada.clicks("My feedback");
    assertThat(ada.lastPrivate().text()).contains("Strong");
    ada.runs(desk, "/today");
    assertThat(ada.lastPrivate().text()).contains("interview-prep");
    assertThat(ada.sees(card.ref().place())).anyMatch(m -> m.text().contains("over"));
  }

  /** What stands in the room, or in its posts. */
  private List<String> everything() {
    return server.posts(room).stream().flatMap(place -> texts(place).stream()).toList();
  }

  private Shown card() {
    return server.posts(room).stream()
        .flatMap(place -> ada.sees(place).stream())
        .filter(m -> m.buttons().contains("Answer"))
        .reduce((first, second) -> second)
        .orElseThrow(() -> new AssertionError(everything().toString()));
  }

  private Place.Thread thread(Shown card) {
    return new Place.Thread(room, card.ref().id());
  }

  private Shown seen(Place place, MessageRef ref) {
    return ada.sees(place).stream().filter(m -> ref.equals(m.ref())).findFirst().orElseThrow();
  }

  private List<String> texts(Place place) {
    return ada.sees(place).stream().map(Shown::text).toList();
  }
}
