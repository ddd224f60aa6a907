package dev.roundtable.chat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What stands in the fake platform's places. */
final class FakeStore {

  private final Supplier<Clock> clock;
  private final Map<String, List<FakeMessage>> places = new HashMap<>();
  private long order;

  FakeStore(Supplier<Clock> clock) {
    this.clock = clock;
  }

  synchronized MessageRef post(Place place, Message message, SendKey key) {
    var posted = new FakeMessage(nextRef(place), null, key, order, clock.get().instant());
    posted.parts = FakeLimits.parts(message);
    at(place).add(posted);
    return posted.ref;
  }

  synchronized FakeMessage write(Place place, Actor author, String text) {
    var written = new FakeMessage(nextRef(place), author, null, order, clock.get().instant());
    written.text = text;
    at(place).add(written);
    return written;
  }

  /** A card that only one person sees; it stands in no place. */
  synchronized FakeMessage card(Message message) {
    var card = new FakeMessage(null, null, null, ++order, clock.get().instant());
    card.parts = FakeLimits.parts(message);
    return card;
  }

  synchronized boolean edit(MessageRef ref, Message with) {
    FakeMessage message = existing(ref);
    message.parts = FakeLimits.parts(with);
    message.edits++;
    return true;
  }

  synchronized boolean delete(MessageRef ref) {
    return at(ref.place()).removeIf(message -> ref.equals(message.ref));
  }

  synchronized FakeMessage existing(MessageRef ref) {
    return find(ref).orElseThrow(() -> new ChatFailure.Gone("there is no message " + ref.key()));
  }

  synchronized Optional<FakeMessage> find(MessageRef ref) {
    return at(ref.place()).stream().filter(message -> ref.equals(message.ref)).findFirst();
  }

  synchronized List<FakeMessage> in(Place place) {
    return List.copyOf(at(place));
  }

  /** All messages of places that a predicate lets through, newest first. */
  synchronized List<FakeMessage> newest(Predicate<Place> visible) {
    return places.entrySet().stream()
        .filter(entry -> visible.test(Place.parse(entry.getKey())))
        .flatMap(entry -> entry.getValue().stream())
        .sorted(Comparator.comparingLong((FakeMessage message) -> message.order).reversed())
        .toList();
  }

  /** All that somebody sees, in places and on their private cards, newest first. */
  List<FakeMessage> visible(Place.Talk own, List<FakeMessage> cards) {
    var all = new ArrayList<>(newest(at -> !(at instanceof Place.Talk) || at.equals(own)));
    all.addAll(cards);
    all.sort(Comparator.comparingLong((FakeMessage message) -> message.order).reversed());
    return all;
  }

  private MessageRef nextRef(Place place) {
    return new MessageRef(place, "m" + ++order);
  }

  private List<FakeMessage> at(Place place) {
    return places.computeIfAbsent(place.key(), key -> new ArrayList<>());
  }
}
