package dev.roundtable.web.tryout.store;

import dev.roundtable.chat.Place;
import dev.roundtable.chat.SendKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looking things up in the {@link TryOutStore}. */
public final class Shelves {

  private final TryOutStore store;

  Shelves(TryOutStore store) {
    this.store = store;
  }

  /** Everybody, in order of coming. */
  public List<Dweller> people() {
    return store.read(s -> List.copyOf(s.people.values()));
  }

  /** Somebody. */
  public Optional<Dweller> person(String id) {
    return store.read(s -> Optional.ofNullable(s.people.get(id)));
  }

  /** The rooms' names by id. */
  public Map<String, String> rooms() {
    return store.read(s -> new java.util.LinkedHashMap<>(s.rooms));
  }

  /** The people of a Talk; empty when there is none. */
  public List<String> talk(String id) {
    return store.read(s -> s.talks.getOrDefault(id, List.of()));
  }

  /** The ids of the Talks that somebody has a part in. */
  public List<String> talksOf(String person) {
    return store.read(
        s ->
            s.talks.entrySet().stream()
                .filter(talk -> talk.getValue().contains(person))
                .map(Map.Entry::getKey)
                .toList());
  }

  /** A message that stands. */
  public Optional<Post> post(String id) {
    return store.read(s -> Optional.ofNullable(s.posts.get(id)));
  }

  /** The messages that stand in a place, oldest first. */
  public List<Post> posts(Place place) {
    return store.read(s -> List.copyOf(s.byPlace.getOrDefault(place, Map.of()).values()));
  }

  /** The bot's message that carries a key. */
  public Optional<Post> sent(SendKey key) {
    return store.read(s -> Optional.ofNullable(s.sent.get(key)).map(s.posts::get));
  }

  /** What people did and the bot has not taken, in order. */
  public List<Untold> untold() {
    return store.read(s -> List.copyOf(s.untold.values()));
  }

  /** Somebody's private cards in a place, oldest first. */
  public List<Card> cards(String person, Place place) {
    return store.read(
        s ->
            s.cards.values().stream()
                .filter(card -> card.person().equals(person) && card.place().equals(place))
                .sorted(Comparator.comparing(Card::at))
                .toList());
  }

  /** An open form. */
  public Optional<Sheet> sheet(String id) {
    return store.read(s -> Optional.ofNullable(s.sheets.get(id)));
  }

  /** The threads of a room, oldest first. */
  public List<Post> threads(Place.Room room) {
    var found = new ArrayList<Post>();
    for (Post post : posts(room)) {
      if (post.thread() != null) {
        found.add(post);
      }
    }
    return List.copyOf(found);
  }
}
