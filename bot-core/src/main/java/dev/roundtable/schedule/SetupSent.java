package dev.roundtable.schedule;

import dev.roundtable.chat.FormHandler;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupAccess;
import dev.roundtable.group.People;
import dev.roundtable.group.Person;
import dev.roundtable.guide.GuideSummary;
import dev.roundtable.guide.Guides;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the form of set-up, and shows privately what comes of it before anything is asked. */
@Component
class SetupSent implements FormHandler {

  private static final int MOST_ZONES = 25;

  private final People people;
  private final GroupAccess access;
  private final SetUpGroup setUp;
  private final SetupDone done;
  private final Guides guides;
  private final Texts texts;

  SetupSent(
      People people,
      GroupAccess access,
      SetUpGroup setUp,
      SetupDone done,
      Guides guides,
      Texts texts) {
    this.people = people;
    this.access = access;
    this.setUp = setUp;
    this.done = done;
    this.guides = guides;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return SetupForm.KIND;
  }

  @Override
  public Response submit(Interaction.FormSubmitted form) {
    Optional<Place.Room> room = SetupForm.room(form.place());
    if (room.isEmpty()) {
      return Response.refuse(texts.get("schedule.setup.in-a-room"));
    }
    if (!access.mayOrganize(form)) {
      return Response.refuse(texts.get("group.organizers-only"));
    }
    var errors = new HashMap<String, String>();
    Optional<LocalTime> time = time(form.values());
    Optional<ZoneId> zone = form.values().text(SetupForm.ZONE).flatMap(ZoneNames::parse);
    Optional<GuideSummary> guide = guide(form.values());
    if (time.isEmpty()) {
      errors.put(SetupForm.TIME, texts.get("schedule.setup.time.wrong"));
    }
    if (zone.isEmpty()) {
      errors.put(SetupForm.ZONE, zoneHelp(form.values().text(SetupForm.ZONE).orElse("")));
    }
    if (guide.isEmpty()) {
      errors.put(SetupForm.GUIDE, texts.get("schedule.setup.guide.wrong"));
    }
    if (!errors.isEmpty()) {
      return new Response.FormErrors(Map.copyOf(errors));
    }
    var wish =
        new SetUpGroup.Wish(
            guide.orElseThrow().id(),
            form.values().text(SetupForm.LOAD).flatMap(LoadChoice::named).orElse(LoadChoice.TURNS),
            form.values()
                .text(SetupForm.DAYS)
                .flatMap(StudyDaysChoice::named)
                .orElse(StudyDaysChoice.WEEKDAYS)
                .days(),
            time.orElseThrow(),
            zone.orElseThrow());
    Person person = people.identify(form.actor());
    return done.show(setUp.set(room.get(), person, wish));
  }

  @Override
  public List<Option> complete(String input, String typed) {
    return input.equals(SetupForm.ZONE)
        ? ZoneNames.suggest(typed, MOST_ZONES).stream().map(id -> new Option(id, id)).toList()
        : List.of();
  }

  private Optional<GuideSummary> guide(FormValues values) {
    String id = values.text(SetupForm.GUIDE).orElse("");
    return guides.all().stream()
        .filter(guide -> guide.id().value().toString().equals(id))
        .findFirst();
  }

  private static Optional<LocalTime> time(FormValues values) {
    String text = values.text(SetupForm.TIME).orElse("").strip().replace('.', ':');
    try {
      String padded = text.matches("[0-9]:.*") ? "0" + text : text;
      return Optional.of(LocalTime.parse(padded.matches("[0-9]{1,2}") ? padded + ":00" : padded));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private String zoneHelp(String typed) {
    List<String> near = ZoneNames.suggest(typed, 3);
    return near.isEmpty()
        ? texts.get("schedule.setup.zone.wrong")
        : texts.get("schedule.setup.zone.near", String.join(", ", near));
  }
}
