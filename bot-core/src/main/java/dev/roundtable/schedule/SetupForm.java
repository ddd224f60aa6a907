package dev.roundtable.schedule;

import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Input;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.People;
import dev.roundtable.group.Person;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.GuideSummary;
import dev.roundtable.guide.Guides;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of set-up: guide, rounds and pace, days, time, zone. All else lives in settings. */
@Component
class SetupForm {

  static final String KIND = "schedule.setup-form";
  static final String GUIDE = "guide";
  static final String LOAD = "load";
  static final String DAYS = "days";
  static final String TIME = "time";
  static final String ZONE = "zone";

  private static final int MOST_OPTIONS = 25;

  private final People people;
  private final Rooms rooms;
  private final StudySchedules schedules;
  private final Guides guides;
  private final Texts texts;

  SetupForm(People people, Rooms rooms, StudySchedules schedules, Guides guides, Texts texts) {
    this.people = people;
    this.rooms = rooms;
    this.schedules = schedules;
    this.guides = guides;
    this.texts = texts;
  }

  Response open(Actor actor, Place place) {
    return open(actor, place, null);
  }

  /** The form with a time zone that was given beforehand. */
  Response open(Actor actor, Place place, @Nullable String wanted) {
    Optional<Place.Room> room = room(place);
    if (room.isEmpty()) {
      return Response.refuse(texts.get("schedule.setup.in-a-room"));
    }
    Person person = people.identify(actor);
    Optional<GroupId> group = rooms.groupIn(room.get());
    return new Response.OpenForm(form(person, group.flatMap(schedules::of).orElse(null), wanted));
  }

  static Optional<Place.Room> room(Place place) {
    return switch (place) {
      case Place.Room room -> Optional.of(room);
      case Place.Thread thread -> Optional.of(thread.room());
      case Place.Talk talk -> Optional.empty();
    };
  }

  private Form form(Person person, @Nullable StudySchedule now, @Nullable String wanted) {
    List<Option> guideOptions =
        guides.all().stream()
            .limit(MOST_OPTIONS)
            .map(guide -> new Option(guide.id().value().toString(), label(guide)))
            .toList();
    String guide =
        now == null || now.entries().isEmpty()
            ? guideOptions.getFirst().value()
            : now.entries().getFirst().guide().value().toString();
    LoadChoice load = now == null ? LoadChoice.TWO_ROUNDS : LoadChoice.of(now);
    String days =
        now == null
            ? StudyDaysChoice.WEEKDAYS.name()
            : StudyDaysChoice.of(now.days()).map(Enum::name).orElse(null);
    ZoneId zone = now == null ? person.zone() : now.zone();
    return new Form(
        ActionId.of(KIND),
        texts.get("schedule.setup.title"),
        texts.get("schedule.setup.submit"),
        null,
        List.of(
            pick(GUIDE, guideOptions, guide),
            pick(LOAD, options(LOAD, LoadChoice.values()), load.name()),
            pick(DAYS, options(DAYS, StudyDaysChoice.values()), days),
            text(TIME, 5, now == null ? "09:00" : now.time().toString()),
            new Input.ShortText(
                ZONE,
                texts.get("schedule.setup.zone"),
                hint(ZONE),
                true,
                60,
                wanted != null || zone == null ? wanted : zone.getId(),
                true)));
  }

  private Input pick(String key, List<Option> options, @Nullable String initial) {
    return new Input.PickOne(
        key, texts.get("schedule.setup." + key), hint(key), true, options, initial);
  }

  private Input text(String key, int max, @Nullable String initial) {
    return new Input.ShortText(
        key, texts.get("schedule.setup." + key), hint(key), true, max, initial);
  }

  private String hint(String key) {
    return texts.get("schedule.setup." + key + ".hint");
  }

  private List<Option> options(String key, Enum<?>[] values) {
    return Arrays.stream(values)
        .map(
            value ->
                new Option(value.name(), texts.get("schedule.setup." + key + "." + value.name())))
        .toList();
  }

  private static String label(GuideSummary guide) {
    String title = guide.title();
    return title.length() > 75 ? title.substring(0, 74) + "…" : title;
  }
}
