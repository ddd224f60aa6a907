package dev.roundtable.web.tryout.store;

import dev.roundtable.chat.MessageJson;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the journal's entries add up to, in memory; guarded by the store's lock. */
final class State {

  final Map<String, Dweller> people = new LinkedHashMap<>();
  final Map<String, String> rooms = new LinkedHashMap<>();
  final Map<String, List<String>> talks = new LinkedHashMap<>();
  final Map<String, Post> posts = new LinkedHashMap<>();
  final Map<Place, Map<String, Post>> byPlace = new LinkedHashMap<>();
  final Map<SendKey, String> sent = new LinkedHashMap<>();
  final Map<Long, Untold> untold = new TreeMap<>();
  final Map<String, Card> cards = new LinkedHashMap<>();
  final Map<String, Sheet> sheets = new LinkedHashMap<>();
  final Map<String, String> notes = new LinkedHashMap<>();
  Duration offset = Duration.ZERO;
  Instant lastMoment = Instant.EPOCH;
  long last;

  void apply(Json.Line line) {
    last = line.no();
    switch (line.entry()) {
      case Entry.StartedOver e -> clear();
      case Entry.PersonCame e -> people.put(e.id(), new Dweller(e.id(), e.name(), e.admin()));
      case Entry.RoomMade e -> rooms.put(e.id(), e.name());
      case Entry.RoomGone e -> rooms.remove(e.id());
      case Entry.TalkOpened e -> talks.put(e.id(), List.copyOf(e.people()));
      case Entry.Posted e -> posted(line.no(), e);
      case Entry.Changed e -> changed(line.no(), e);
      case Entry.Removed e -> removed(line.no(), e);
      case Entry.Marked e -> marked(line.no(), e);
      case Entry.Told e -> untold.remove(e.no());
      case Entry.CardShown e -> card(line.no(), e);
      case Entry.CardGone e -> cards.remove(e.id());
      case Entry.FormOpened e -> form(line.no(), e);
      case Entry.FormClosed e -> sheets.remove(e.id());
      case Entry.ClockMoved e -> offset = Duration.ofMillis(e.millis());
      case Entry.Noted e -> notes.put(e.key(), e.value());
    }
  }

  private void seen(Instant at) {
    lastMoment = at.isAfter(lastMoment) ? at : lastMoment;
  }

  private void clear() {
    lastMoment = Instant.EPOCH;
    people.clear();
    rooms.clear();
    talks.clear();
    posts.clear();
    byPlace.clear();
    sent.clear();
    untold.clear();
    cards.clear();
    sheets.clear();
    notes.clear();
    offset = Duration.ZERO;
  }

  private void posted(long no, Entry.Posted e) {
    seen(e.at());
    boolean ours = e.author() == null;
    var post =
        new Post(
            "m" + no,
            Place.parse(e.place()),
            e.author(),
            ours ? MessageJson.read(e.body()) : null,
            ours ? "" : e.body(),
            e.at(),
            null,
            no,
            e.files(),
            EnumSet.noneOf(Reaction.class),
            e.key() == null ? null : new SendKey(e.key()),
            e.threadName(),
            e.quotes());
    put(post);
    if (post.key() != null) {
      sent.putIfAbsent(post.key(), post.id());
    }
    if (!ours) {
      untold.put(no, new Untold(no, post.ref(), post, e.at()));
    }
  }

  private void changed(long no, Entry.Changed e) {
    seen(e.at());
    Post before = posts.get(e.id());
    if (before == null) {
      return;
    }
    Post after =
        before.ours()
            ? before.changed(MessageJson.read(e.body()), "", e.at(), no)
            : before.changed(null, e.body(), e.at(), no);
    put(after);
    if (!after.ours()) {
      untold.put(no, new Untold(no, after.ref(), after, e.at()));
    }
  }

  private void removed(long no, Entry.Removed e) {
    Post gone = posts.remove(e.id());
    if (gone == null) {
      return;
    }
    byPlace.getOrDefault(gone.place(), new LinkedHashMap<>()).remove(gone.id());
    if (gone.key() != null) {
      sent.remove(gone.key(), gone.id());
    }
    if (!gone.ours()) {
      untold.put(no, new Untold(no, gone.ref(), null, e.at()));
    }
  }

  private void marked(long no, Entry.Marked e) {
    Post post = posts.get(e.id());
    if (post == null) {
      return;
    }
    var reactions = EnumSet.noneOf(Reaction.class);
    reactions.addAll(post.reactions());
    Reaction reaction = Reaction.valueOf(e.reaction());
    if (e.on() ? reactions.add(reaction) : reactions.remove(reaction)) {
      put(post.marked(reactions, no));
    }
  }

  private void card(long no, Entry.CardShown e) {
    seen(e.at());
    String id = e.id() == null ? "c" + no : e.id();
    cards.put(
        id,
        new Card(
            id,
            e.person(),
            Place.parse(e.place()),
            MessageJson.read(e.body()),
            Card.Look.valueOf(e.look()),
            e.at(),
            no));
  }

  private void form(long no, Entry.FormOpened e) {
    String id = "f" + no;
    sheets.put(
        id, new Sheet(id, e.person(), e.tab(), Place.parse(e.place()), e.card(), e.form(), e.at()));
  }

  private void put(Post post) {
    posts.put(post.id(), post);
    byPlace.computeIfAbsent(post.place(), place -> new LinkedHashMap<>()).put(post.id(), post);
  }
}
