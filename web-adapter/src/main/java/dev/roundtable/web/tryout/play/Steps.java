package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.daily.NextEnds;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Rooms;
import dev.roundtable.guide.Guides;
import dev.roundtable.schedule.Occurrence;
import dev.roundtable.schedule.Occurrences;
import dev.roundtable.schedule.StudySchedules;
import dev.roundtable.web.tryout.page.Story;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The story as the page tells it on: each step goes to the next moment of the group's day. */
final class Steps implements Story {

  private static final Duration NOTHING_PLANNED = Duration.ofDays(1);
  private static final String STEPPED = "stepped";
  private static final String READ = "read-by-";
  private static final int LONGEST_LABEL = 75;

  private final TryOutStore store;
  private final Clock clock;
  private final Rooms rooms;
  private final Occurrences occurrences;
  private final StudySchedules schedules;
  private final NextEnds ends;
  private final Guides guides;
  private final Players players;
  private final Time time;
  private final Stage stage;
  private final Texts texts;
  private final ReentrantLock going = new ReentrantLock();

  Steps(
      TryOutStore store,
      Clock clock,
      Rooms rooms,
      Occurrences occurrences,
      StudySchedules schedules,
      NextEnds ends,
      Guides guides,
      Players players,
      Time time,
      Stage stage,
      Texts texts) {
    this.store = store;
    this.clock = clock;
    this.rooms = rooms;
    this.occurrences = occurrences;
    this.schedules = schedules;
    this.ends = ends;
    this.guides = guides;
    this.players = players;
    this.time = time;
    this.stage = stage;
    this.texts = texts;
  }

  @Override
  public Next next() {
    Optional<Instant> end = group().flatMap(ends::of).map(NextEnds.End::at);
    Optional<Instant> due = nextQuestion();
    Instant at = moment().orElse(null);
    if (at == null) {
      return new Next(texts.get("tryout.next.nothing"), null);
    }
    boolean asks = due.filter(at::equals).isPresent();
    boolean ending = end.filter(it -> !it.isAfter(at)).isPresent();
    if (!ending) {
      return new Next(texts.get("tryout.next.questions"), at);
    }
    boolean answers = group().flatMap(ends::of).filter(NextEnds.End::answers).isPresent();
    String key = "tryout.next." + (answers ? "answers" : "reviews") + (asks ? ".questions" : "");
    return new Next(texts.get(key), at);
  }

  @Override
  public void step() {
    if (!going.tryLock()) {
      return;
    }
    try {
      players.review(Opening.ROOM);
      time.passTo(moment().orElseGet(() -> clock.instant().plus(NOTHING_PLANNED)));
      players.answer(Opening.ROOM);
      time.settle();
      store.note(STEPPED, "yes");
    } finally {
      going.unlock();
    }
  }

  @Override
  public void startOver(@Nullable String guide) {
    going.lock();
    try {
      stage.reset(guide);
    } finally {
      going.unlock();
    }
  }

  @Override
  public List<Option> guides() {
    return guides.all().stream()
        .map(guide -> new Option(guide.id().value().toString(), cut(guide.title())))
        .toList();
  }

  @Override
  public String guide() {
    return group()
        .flatMap(schedules::of)
        .filter(schedule -> !schedule.entries().isEmpty())
        .map(schedule -> schedule.entries().getFirst().guide().value().toString())
        .orElse("");
  }

  @Override
  public Hint hint(String person) {
    boolean answered = answered(person);
    boolean stepped = store.noted(STEPPED).isPresent();
    boolean read = stepped && store.noted(READ + person).isPresent();
    return new Hint(answered, stepped, read, answered && read);
  }

  @Override
  public void visited(String person, Place place) {
    if (place instanceof Place.Talk
        && store.noted(STEPPED).isPresent()
        && store.noted(READ + person).isEmpty()) {
      store.note(READ + person, "yes");
    }
  }

  /** In the thread by themselves, or by a form, whose text the bot posts under their name. */
  private boolean answered(String person) {
    String name = store.shelves().person(person).map(p -> p.name()).orElse("");
    return store.shelves().threads(Opening.ROOM).stream()
        .flatMap(card -> thread(card).stream())
        .flatMap(thread -> store.shelves().posts(thread).stream())
        .anyMatch(
            post ->
                person.equals(post.author())
                    || (post.message() != null && post.message().summary().contains(name)));
  }

  private static Optional<Place.Thread> thread(Post card) {
    return Optional.ofNullable(card.thread());
  }

  private Optional<Instant> moment() {
    return Stream.of(group().flatMap(ends::of).map(NextEnds.End::at), nextQuestion())
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private Optional<Instant> nextQuestion() {
    return group()
        .flatMap(group -> occurrences.planned(group, 1).stream().findFirst())
        .map(Occurrence::dueAt);
  }

  private Optional<GroupId> group() {
    return rooms.groupIn(Opening.ROOM);
  }

  private static String cut(String title) {
    return title.length() <= LONGEST_LABEL ? title : title.substring(0, LONGEST_LABEL - 1) + "…";
  }
}
