package dev.roundtable.daily;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import dev.roundtable.delivery.Deliveries;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Guides;
import dev.roundtable.schedule.Heartbeat;
import dev.roundtable.schedule.Pace;
import dev.roundtable.schedule.RoundEntry;
import dev.roundtable.schedule.ScheduleId;
import dev.roundtable.schedule.StudySchedule;
import dev.roundtable.schedule.StudySchedules;
import dev.roundtable.testing.Core;
import dev.roundtable.testing.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * A group in Berlin that studies from Monday to Friday at 09:00, and people who live through its
 * days as they would: they reply, press and send forms; time passes.
 */
final class StudyDay implements AutoCloseable {

  /** Sunday, 22 November 2026, 12:00 in Berlin. */
  static final Instant SUNDAY = Instant.parse("2026-11-22T11:00:00Z");

  static final String LONG =
      "I told the whole team in the same meeting that I had been wrong about the launch date.";

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  final Village village;
  final Core core;
  final GroupId group;
  final Place.Room room;

  private int ids;

  private StudyDay(Core core, Village village, String roomName, Pace pace, String... rounds) {
    this.core = core;
    this.village = village;
    core.get("bundledGuides", SmartInitializingSingleton.class).afterSingletonsInstantiated();
    room = new Place.Room(village.space, roomName);
    PersonId founder = core.get(People.class).identify(actor("olga")).id();
    group =
        core.get(Groups.class)
            .found("Monday Club " + roomName, BERLIN, Locale.ENGLISH, founder)
            .id();
    core.get(Rooms.class).give(room, roomName, group);
    GuideId guide = core.get(Guides.class).all().getFirst().id();
    List<RoundEntry> entries =
        Arrays.stream(rounds).map(r -> new RoundEntry(guide, r, true, 0)).toList();
    core.get(StudySchedules.class)
        .save(
            new StudySchedule(
                ScheduleId.fresh(),
                group,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                BERLIN,
                Set.of(),
                entries,
                pace));
  }

  /** A group with one round. */
  static StudyDay begin() {
    return begin(TestDatabase.H2, "behavioral");
  }

  static StudyDay begin(TestDatabase database, String... rounds) {
    var village = new Village();
    return new StudyDay(
        Core.on(database, SUNDAY, village), village, "general", Pace.EVERY_ROUND, rounds);
  }

  /** A second group beside this one, in a room of its own. */
  StudyDay another(String roomName, String... rounds) {
    return new StudyDay(core, village, roomName, Pace.EVERY_ROUND, rounds);
  }

  Person person(String name) {
    return new Person(name);
  }

  /** Members named so, already joined. */
  List<Person> members(String... names) {
    var people = new ArrayList<Person>();
    for (String name : names) {
      var person = new Person(name);
      core.get(Members.class).join(group, person.id());
      people.add(person);
    }
    return people;
  }

  /** Time passes to a local time in Berlin, minute by minute where something is due. */
  void at(String local) {
    Instant to = Instant.parse(local + ":00Z").minus(Duration.ofHours(1));
    while (true) {
      Instant next = core.get(Heartbeat.class).nextDue().orElse(to);
      if (!next.isBefore(to)) {
        break;
      }
      if (next.isAfter(core.clock().instant())) {
        core.clock().set(next);
      } else {
        core.clock().pass(Duration.ofSeconds(1));
      }
      beat();
    }
    core.clock().set(to);
    beat();
  }

  /** The clock jumps, as when the process was down. */
  void jumpTo(String local) {
    core.clock().set(Instant.parse(local + ":00Z").minus(Duration.ofHours(1)));
  }

  void minutesPass(int minutes) {
    core.clock().pass(Duration.ofMinutes(minutes));
    beat();
  }

  void beat() {
    core.get(Heartbeat.class).beat();
    core.get(Deliveries.class).drain();
    core.get(Heartbeat.class).beat();
    core.get(Deliveries.class).drain();
  }

  Village.Said card() {
    return village.cards().stream()
        .filter(c -> c.place().equals(room))
        .reduce((a, b) -> b)
        .orElseThrow();
  }

  Place.Thread thread() {
    return thread(card());
  }

  Place.Thread thread(Village.Said card) {
    return new Place.Thread((Place.Room) card.place(), card.ref().id());
  }

  List<String> inRoom() {
    return village.in(room).stream().filter(s -> !s.card()).map(Village.Said::text).toList();
  }

  List<String> inThread() {
    return village.in(thread()).stream().map(Village.Said::text).toList();
  }

  /** The standing answers of the newest question, by person name. */
  Map<String, String> answers() {
    return answers(card());
  }

  Map<String, String> answers(Village.Said card) {
    var found = new java.util.TreeMap<String, String>();
    core.db()
        .sql(
            "select p.name, a.text from answer a join person p on p.id = a.person_id"
                + " join posting c on c.question_id = a.question_id"
                + " where c.message_key = ? and a.state = 'STANDING'")
        .param(card.ref().key())
        .query((row, n) -> found.put(row.getString(1), row.getString(2)))
        .list();
    return found;
  }

  void publish(ChatEvent event) {
    core.get(Dispatcher.class).publish(event);
    core.get(Deliveries.class).drain();
  }

  private static Actor actor(String name) {
    return new Actor(new AccountId("village", "square", name), name, null, false);
  }

  @Override
  public void close() {
    core.close();
  }

  /** Somebody in the village. */
  final class Person {
    final String name;

    Person(String name) {
      this.name = name;
    }

    Actor actor() {
      return StudyDay.actor(name);
    }

    PersonId id() {
      return core.get(People.class).identify(actor()).id();
    }

    /** Writes in the newest question's thread, now. */
    MessageRef replies(String text) {
      return repliesIn(thread(), text);
    }

    MessageRef repliesIn(Place place, String text) {
      MessagePostedBuilder message = writes(place, text);
      publish(message.event());
      return message.event().message();
    }

    /** Writes, without the bot hearing of it. */
    MessagePostedBuilder writes(Place place, String text) {
      var ref = new MessageRef(place, "m" + ids++);
      var event =
          new ChatEvent.MessagePosted(ref, actor(), text, List.of(), core.clock().instant(), null);
      village.written.put(ref.key(), event);
      return new MessagePostedBuilder(event);
    }

    void sends(Attachment file) {
      var ref = new MessageRef(thread(), "m" + ids++);
      publish(
          new ChatEvent.MessagePosted(
              ref, actor(), "", List.of(file), core.clock().instant(), null));
    }

    void quotes(MessageRef other, String text) {
      var ref = new MessageRef(thread(), "m" + ids++);
      publish(
          new ChatEvent.MessagePosted(
              ref, actor(), text, List.of(), core.clock().instant(), other));
    }

    void edits(MessageRef message, String text) {
      ChatEvent.MessagePosted before = village.written.get(message.key());
      var after =
          new ChatEvent.MessagePosted(
              message, actor(), text, List.of(), before.at(), before.quotes());
      village.written.put(message.key(), after);
      publish(
          new ChatEvent.MessageEdited(
              message, actor(), text, List.of(), before.at(), core.clock().instant()));
    }

    void deletes(MessageRef message) {
      village.written.remove(message.key());
      publish(new ChatEvent.MessageDeleted(message, core.clock().instant()));
    }

    Response presses(String label, Village.Said on) {
      ActionId action = on.action(label).orElseThrow(() -> new AssertionError(on.text()));
      return presses(action, on.place());
    }

    Response presses(ActionId action, Place place) {
      return does(
          new Interaction.ButtonPressed(actor(), place, core.clock().instant(), action, null));
    }

    Response runs(String path, Place place) {
      return does(
          new Interaction.CommandRun(actor(), place, core.clock().instant(), path, Map.of()));
    }

    /** Fills in the Answer form that was opened at an instant, and sends it now. */
    Response submits(Village.Said card, String text, Instant openedAt) {
      return does(
          new Interaction.FormSubmitted(
              actor(),
              card.place(),
              core.clock().instant(),
              openedAt,
              card.action("Answer").orElseThrow(),
              new FormValues(Map.of("answer", List.of(text)))));
    }

    Response submits(Village.Said card, String text) {
      return submits(card, text, core.clock().instant());
    }

    Response uses(String kind, MessageRef message) {
      return does(
          new Interaction.MessageActionUsed(
              actor(),
              message.place(),
              core.clock().instant(),
              kind,
              village.written.get(message.key())));
    }

    Place.Talk talk() {
      return village.openTalk(Set.of(actor().account()));
    }

    List<Village.Said> privately() {
      return village.in(talk());
    }

    Response does(Interaction interaction) {
      var answer = new Answered();
      core.get(Dispatcher.class).dispatch(interaction, answer);
      Response response = answer.await();
      core.get(Deliveries.class).drain();
      return response;
    }
  }

  /** A message that was written. */
  record MessagePostedBuilder(ChatEvent.MessagePosted event) {}

  /** Waits for the one response. */
  private static final class Answered implements Responder {
    private final CompletableFuture<Response> response = new CompletableFuture<>();

    Response await() {
      try {
        return response.get(20, TimeUnit.SECONDS);
      } catch (Exception e) {
        throw new AssertionError("no response", e);
      }
    }

    @Override
    public void acknowledge(dev.roundtable.chat.AnswersBy how) {}

    @Override
    public void respond(Response said) {
      response.complete(said);
    }

    @Override
    public void suggest(List<dev.roundtable.chat.Option> options) {}
  }

  static String said(@Nullable Response response) {
    return switch (response) {
      case Response.Private p -> text(p.message());
      case Response.Update u -> text(u.message());
      case Response.Refusal r -> "NO: " + text(r.message());
      case Response.OpenForm f -> "FORM: " + f.form().title() + " " + f.form().inputs();
      case Response.FormErrors e -> "ERRORS: " + e.byInput();
      case null, default -> "nothing";
    };
  }

  static Village.Said card(Response response) {
    dev.roundtable.chat.Message message =
        switch (response) {
          case Response.Private p -> p.message();
          case Response.Update u -> u.message();
          case Response.Refusal r -> r.message();
          default -> throw new AssertionError(said(response));
        };
    var place = new Place.Talk(new dev.roundtable.chat.Space("village", "square"), "private");
    return new Village.Said(new MessageRef(place, "x"), place, message, false);
  }

  private static String text(dev.roundtable.chat.Message message) {
    var place = new Place.Talk(new dev.roundtable.chat.Space("village", "square"), "private");
    return new Village.Said(new MessageRef(place, "x"), place, message, false).text();
  }
}
