package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.Form;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Rooms;
import dev.roundtable.schedule.Occurrence;
import dev.roundtable.schedule.Occurrences;
import dev.roundtable.web.tryout.TryOutClock;
import dev.roundtable.web.tryout.TryOutFailure;
import dev.roundtable.web.tryout.TryOutZone;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first morning: the visitor's side sets the group up, all join, and the first questions come.
 */
final class Opening {

  static final Place.Room ROOM = TryOutPlatform.room("interview-prep");

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final TryOutStore store;
  private final Door door;
  private final TryOutClock clock;
  private final Rooms rooms;
  private final Occurrences occurrences;
  private final Players players;
  private final Time time;

  Opening(
      TryOutStore store,
      Door door,
      TryOutClock clock,
      Rooms rooms,
      Occurrences occurrences,
      Players players,
      Time time) {
    this.store = store;
    this.door = door;
    this.clock = clock;
    this.rooms = rooms;
    this.occurrences = occurrences;
    this.players = players;
    this.time = time;
  }

  /** Plays it; the workspace is empty before. */
  void play(@Nullable String guide) {
    enter();
    setUp(guide);
    for (Dweller person : store.shelves().people()) {
      hands(person.id()).run(ROOM, "study join");
    }
    time.settle();
    GroupId group =
        rooms.groupIn(ROOM).orElseThrow(() -> new TryOutFailure("No group was set up."));
    Instant first =
        occurrences.planned(group, 1).stream()
            .findFirst()
            .map(Occurrence::dueAt)
            .orElseThrow(() -> new TryOutFailure("The guide has no question to ask."));
    time.passTo(first);
    clock.moveTo(clock.instant().plus(MINUTE));
    players.answer(ROOM);
    time.settle();
  }

  private void enter() {
    store.addPerson(new Dweller(Player.VISITOR, "Ada", true));
    Player.ALL.forEach(player -> store.addPerson(new Dweller(player.id(), player.name(), false)));
    store.addRoom(ROOM.id(), ROOM.id());
  }

  private void setUp(@Nullable String guide) {
    Hands ada = hands(Player.VISITOR);
    if (!(ada.run(ROOM, "organize setup") instanceof Response.OpenForm open)) {
      throw new TryOutFailure("The group could not be set up: there is no guide to play.");
    }
    Response done = ada.send(ROOM, open.form(), wishes(open.form(), guide));
    if (!(done instanceof Response.Private)) {
      throw new TryOutFailure("The group could not be set up: " + done);
    }
  }

  /** What the form offers, in this machine's zone, with the guide that was asked for. */
  private static Map<String, String> wishes(Form form, @Nullable String guide) {
    var wishes = new LinkedHashMap<String, String>();
    wishes.put("zone", TryOutZone.here().getId());
    if (guide != null && form.inputs().stream().anyMatch(input -> input.key().equals("guide"))) {
      wishes.put("guide", guide);
    }
    return wishes;
  }

  private Hands hands(String person) {
    return new Hands(door, clock, person);
  }
}
