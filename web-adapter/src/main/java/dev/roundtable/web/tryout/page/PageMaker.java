package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.Place;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.platform.Faults;
import dev.roundtable.web.tryout.platform.TryOutPlatform;
import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.Shelves;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes what the page shows. */
final class PageMaker {

  /** Threads named beside a room, the newest. */
  private static final int THREADS = 6;

  private final Shelves shelves;
  private final Door door;
  private final Story story;
  private final CommandCatalogue catalogue;
  private final Faults faults;
  private final Token token;
  private final Times times;
  private final Lines lines;

  PageMaker(
      TryOutStore store,
      Door door,
      Story story,
      CommandCatalogue catalogue,
      Faults faults,
      Token token,
      Times times) {
    this.shelves = store.shelves();
    this.door = door;
    this.story = story;
    this.catalogue = catalogue;
    this.faults = faults;
    this.token = token;
    this.times = times;
    this.lines = new Lines(shelves, times, new Blocks(times, catalogue::shown));
  }

  /** The page at an address; a place that is gone gives the first room instead. */
  Optional<PageView> page(String person, @Nullable String at, @Nullable String threadKey) {
    Optional<Dweller> me = shelves.person(person);
    Optional<Place> place = place(person, at).or(() -> firstRoom().map(Place.class::cast));
    if (me.isEmpty() || place.isEmpty()) {
      return Optional.empty();
    }
    Place.Thread thread =
        (Place.Thread) place(person, threadKey).filter(Place.Thread.class::isInstance).orElse(null);
    story.visited(person, place.get());
    Story.Next next = story.next();
    return Optional.of(
        new PageView(
            person,
            me.get().name(),
            href(person, place.get(), thread),
            side(person, place.get(), thread),
            pane(person, place.get()),
            thread == null ? null : thread(person, thread),
            times.dayTime(times.now()),
            next,
            next.at() == null ? "" : times.dayTime(next.at()),
            story.hint(person),
            href(person, TryOutPlatform.talk(person), null),
            story.guides(),
            story.guide(),
            catalogue.messageActions().stream()
                .map(action -> new PageView.Entry(action.kind(), action.label()))
                .toList(),
            faults.now(),
            token.value()));
  }

  static String href(String person, Place place, Place.@Nullable Thread thread) {
    String main = "/try-out/" + person + "?at=" + encode(place.key());
    return thread == null ? main : main + "&thread=" + encode(thread.key());
  }

  private Optional<Place> place(String person, @Nullable String key) {
    if (key == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Place.parse(key)).filter(place -> door.mayEnter(person, place));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<Place.Room> firstRoom() {
    return shelves.rooms().keySet().stream().findFirst().map(TryOutPlatform::room);
  }

  private SideView side(String person, Place here, Place.@Nullable Thread thread) {
    List<SideView.Row> rooms =
        shelves.rooms().entrySet().stream()
            .map(
                room ->
                    room(person, TryOutPlatform.room(room.getKey()), room.getValue(), here, thread))
            .toList();
    List<SideView.Row> talks =
        shelves.talksOf(person).stream()
            .map(id -> new Place.Talk(TryOutPlatform.SPACE, id))
            .map(talk -> row(person, talk, talkName(person, talk), talk.equals(here)))
            .toList();
    List<SideView.Face> people =
        shelves.people().stream()
            .map(
                p ->
                    new SideView.Face(
                        p.id(),
                        p.name(),
                        Faces.initial(p.name()),
                        Faces.tone(shelves, p.id()),
                        p.id().equals(person)))
            .toList();
    return new SideView(rooms, talks, people);
  }

  private SideView.Row room(
      String person, Place.Room room, String name, Place here, Place.@Nullable Thread open) {
    List<Post> all = shelves.threads(room);
    List<SideView.Row> threads =
        all.subList(Math.max(0, all.size() - THREADS), all.size()).reversed().stream()
            .map(
                post -> {
                  var thread = Objects.requireNonNull(post.thread());
                  return new SideView.Row(
                      thread.key(),
                      Objects.requireNonNullElse(post.threadName(), ""),
                      last(person, thread),
                      thread.equals(open),
                      href(person, room, thread),
                      List.of());
                })
            .toList();
    SideView.Row row = row(person, room, "#" + name, room.equals(here));
    return new SideView.Row(row.key(), row.name(), row.last(), row.here(), row.href(), threads);
  }

  private SideView.Row row(String person, Place place, String name, boolean here) {
    return new SideView.Row(
        place.key(), name, last(person, place), here, href(person, place, null), List.of());
  }

  private long last(String person, Place place) {
    return shelves.posts(place).stream()
        .filter(post -> !person.equals(post.author()))
        .mapToLong(post -> Long.parseLong(post.id().substring(1)))
        .max()
        .orElse(0);
  }

  private PageView.PaneView pane(String person, Place place) {
    List<LineView> shown = lines.of(person, place);
    if (place instanceof Place.Room room) {
      String name = "#" + shelves.rooms().getOrDefault(room.id(), room.id());
      String about = shelves.people().size() + " people and Roundtable";
      return new PageView.PaneView(
          "room", place.key(), name, about, "Message, or / for commands", null, shown);
    }
    String name = place instanceof Place.Talk talk ? talkName(person, talk) : "";
    return new PageView.PaneView(
        "talk",
        place.key(),
        name,
        "Only you and the bot see this",
        "Message, or / for commands",
        null,
        shown);
  }

  private PageView.PaneView thread(String person, Place.Thread thread) {
    Post post = shelves.post(thread.id()).orElseThrow();
    return new PageView.PaneView(
        "thread",
        thread.key(),
        Objects.requireNonNullElse(post.threadName(), "Thread"),
        "#" + shelves.rooms().getOrDefault(thread.room().id(), ""),
        "Reply in this thread",
        lines.parent(person, post),
        lines.of(person, thread));
  }

  private String talkName(String person, Place.Talk talk) {
    List<String> others =
        shelves.talk(talk.id()).stream()
            .filter(id -> !id.equals(person))
            .map(id -> shelves.person(id).map(Dweller::name).orElse(id))
            .toList();
    return others.isEmpty() ? "Roundtable" : "Roundtable, " + String.join(", ", others);
  }

  private static String encode(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8);
  }
}
