package dev.roundtable.web.tryout.store;

import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageJson;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The workspace's memory: every change stands in the journal before the method returns, so that it
 * survives the death of the process. Reading gives values that no longer change.
 *
 * @throws dev.roundtable.web.tryout.TryOutFailure from every method that writes, when the file
 *     cannot be written; then nothing changed
 */
public final class TryOutStore implements AutoCloseable {

  private final State state = new State();
  private final Journal journal;
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  /** Opens the journal, or makes an empty one. */
  public TryOutStore(Path file) {
    journal = Journal.open(file, state::apply);
  }

  /** Is told of every change, after it was saved, on the thread that made it. */
  public void onChange(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /** Forgets everything but goes on numbering. */
  public void startOver() {
    lock.lock();
    try {
      journal.clear();
      write(new Entry.StartedOver());
    } finally {
      lock.unlock();
    }
    tell(Change.ALL);
  }

  /** Adds somebody, or gives them another name. */
  public void addPerson(Dweller person) {
    save(new Entry.PersonCame(person.id(), person.name(), person.admin()));
  }

  /** Adds a room, or gives it another name. */
  public void addRoom(String id, String name) {
    save(new Entry.RoomMade(id, name));
  }

  /** Deletes a room; what stands in it is out of reach. */
  public void removeRoom(String id) {
    save(new Entry.RoomGone(id));
  }

  /** Opens a private conversation of the bot; nothing happens when there is one. */
  public void openTalk(String id, List<String> people) {
    if (read(s -> !s.talks.containsKey(id))) {
      save(new Entry.TalkOpened(id, people));
    }
  }

  /** Posts a message of the bot. */
  public Post post(
      Place place, Message message, SendKey key, @Nullable String threadName, Instant at) {
    return posted(
        new Entry.Posted(
            place.key(),
            null,
            MessageJson.write(message),
            at,
            key.value(),
            threadName,
            List.of(),
            null));
  }

  /** Posts a person's message. */
  public Post say(
      Place place,
      String author,
      String text,
      List<Attachment> files,
      @Nullable String quotes,
      Instant at) {
    return posted(new Entry.Posted(place.key(), author, text, at, null, null, files, quotes));
  }

  /** Changes a message of the bot. */
  public void edit(String id, Message message, Instant at) {
    save(new Entry.Changed(id, MessageJson.write(message), at));
  }

  /** Changes a person's message. */
  public void edit(String id, String text, Instant at) {
    save(new Entry.Changed(id, text, at));
  }

  /** Takes a message away. */
  public void remove(String id, Instant at) {
    save(new Entry.Removed(id, at));
  }

  /** Sets the bot's mark on a message, or takes it away. */
  public void mark(String id, Reaction reaction, boolean on) {
    save(new Entry.Marked(id, reaction.name(), on));
  }

  /** Notes that the bot took what a person did. */
  public void told(long no) {
    save(new Entry.Told(no));
  }

  /** Shows somebody a private card and gives its id. */
  public String showCard(String person, Place place, Message message, Card.Look look, Instant at) {
    return "c"
        + save(
            new Change(person, null, null),
            new Entry.CardShown(
                null, person, place.key(), MessageJson.write(message), look.name(), at));
  }

  /** Puts something else on a private card; nothing happens when it was dismissed. */
  public void changeCard(String id, Message message, Card.Look look, Instant at) {
    card(id)
        .ifPresent(
            card ->
                save(
                    new Change(card.person(), null, null),
                    new Entry.CardShown(
                        id,
                        card.person(),
                        card.place().key(),
                        MessageJson.write(message),
                        look.name(),
                        at)));
  }

  /** Takes a private card away. */
  public void dropCard(String id) {
    card(id).ifPresent(card -> save(new Change(card.person(), null, null), new Entry.CardGone(id)));
  }

  /** Opens a form in a person's tab and gives its id. */
  public String openForm(
      String person, String tab, Place place, @Nullable String card, Form form, Instant at) {
    lock.lock();
    String id;
    try {
      id = "f" + write(new Entry.FormOpened(person, tab, place.key(), card, form, at));
    } finally {
      lock.unlock();
    }
    tell(new Change(person, id, tab));
    return id;
  }

  /** Closes a form. */
  public void closeForm(String id) {
    save(new Change(null, null, null), new Entry.FormClosed(id));
  }

  /** Moves the clock; the offset is from the real time. */
  public void moveClock(Duration offset) {
    save(new Entry.ClockMoved(offset.toMillis()));
  }

  /** Remembers a word under a key. */
  public void note(String key, String value) {
    save(new Entry.Noted(key, value));
  }

  /** A remembered word. */
  public Optional<String> noted(String key) {
    return read(s -> Optional.ofNullable(s.notes.get(key)));
  }

  /** How far the clock is from the real time. */
  public Duration offset() {
    return read(s -> s.offset);
  }

  /** The newest moment at which anything was written, by the workspace's clock. */
  public Instant lastMoment() {
    return read(s -> s.lastMoment);
  }

  /** A private card. */
  public Optional<Card> card(String id) {
    return read(s -> Optional.ofNullable(s.cards.get(id)));
  }

  /** What stands in the workspace now. */
  public Shelves shelves() {
    return new Shelves(this);
  }

  @Override
  public void close() throws IOException {
    journal.close();
  }

  <T> T read(Function<State, T> reading) {
    lock.lock();
    try {
      return reading.apply(state);
    } finally {
      lock.unlock();
    }
  }

  private Post posted(Entry.Posted entry) {
    long no = save(entry);
    return read(s -> java.util.Objects.requireNonNull(s.posts.get("m" + no)));
  }

  private long save(Entry entry) {
    return save(Change.ALL, entry);
  }

  private long save(Change change, Entry entry) {
    long no;
    lock.lock();
    try {
      no = write(entry);
    } finally {
      lock.unlock();
    }
    tell(change);
    return no;
  }

  /** Under the lock: first the file, then the memory. */
  private long write(Entry entry) {
    var line = new Json.Line(state.last + 1, entry);
    var lines = new ArrayList<Json.Line>();
    lines.add(line);
    journal.append(lines);
    state.apply(line);
    return line.no();
  }

  private void tell(Change change) {
    listeners.forEach(listener -> listener.accept(change));
  }
}
