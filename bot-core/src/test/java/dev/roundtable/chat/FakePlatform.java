package dev.roundtable.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A chat platform in memory with the stricter of Slack's and Discord's limits, for the core's own
 * tests. People are driven as {@link Player}s; {@link #faults} and {@link #events} make it as
 * unreliable as the real ones.
 *
 * <p>Connect it before anybody does something: {@code fake.connect(core::get)}.
 */
public final class FakePlatform implements ChatPlatform {

  private final String name;
  private final Space space;
  private final FakeStore store;
  private final Faults faults = new Faults();
  private final FakeEvents events = new FakeEvents();
  private final Map<String, FakePerson> people = new ConcurrentHashMap<>();
  private final Map<Set<AccountId>, Place.Talk> talks = new ConcurrentHashMap<>();
  private final Set<AccountId> admins = new HashSet<>();
  private final Map<AccountId, Message> homes = new ConcurrentHashMap<>();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final AtomicInteger talkCount = new AtomicInteger();
  private final AtomicInteger calls = new AtomicInteger();
  private Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private @Nullable Wiring wiring;

  /** Gives the beans that the platform needs. */
  public interface Beans {
    <T> T get(Class<T> type);
  }

  record Wiring(
      Dispatcher dispatcher, CommandLine commands, CommandCatalogue catalogue, FormOffers offers) {}

  /** A platform called {@code fake} with one space. */
  public FakePlatform() {
    this("fake");
  }

  /** A platform with one space. */
  public FakePlatform(String name) {
    this.name = name;
    this.space = new Space(name, "space");
    this.store = new FakeStore(this::clock);
  }

  /** Connects it to an application, by whose clock it goes. */
  public void connect(Beans beans) {
    clock = beans.get(Clock.class);
    wiring =
        new Wiring(
            beans.get(Dispatcher.class),
            beans.get(CommandLine.class),
            beans.get(CommandCatalogue.class),
            beans.get(FormOffers.class));
    events.connect(beans.get(Dispatcher.class));
  }

  /** A room; always the same for a name. */
  public Place.Room room(String id) {
    return new Place.Room(space, id);
  }

  /** The room where people are unless a test says otherwise. */
  public Place.Room room() {
    return room("general");
  }

  /** A person in the group's room; always the same for a name. */
  public Player person(String personName) {
    return person(personName, null);
  }

  /** A person whose time zone the platform tells. */
  public Player person(String personName, @Nullable ZoneId zone) {
    return people.computeIfAbsent(
        personName,
        key -> {
          var account = new AccountId(name, space.id(), key.toLowerCase(java.util.Locale.ROOT));
          return new FakePerson(this, new Actor(account, key, zone, false));
        });
  }

  /** Lets the platform itself say that somebody administers it. */
  public void makeAdmin(Player player) {
    admins.add(player.account());
  }

  /** What goes wrong. */
  public Faults faults() {
    return faults;
  }

  /** How events come. */
  public FakeEvents events() {
    return events;
  }

  /** The messages of ours that stand in a place now, oldest first. */
  public List<Shown> ours(Place place) {
    return store.in(place).stream().map(FakeMessage::shown).filter(Shown::ours).toList();
  }

  /** Those of them that notified people when they came. */
  public List<Shown> loud(Place place) {
    return store.in(place).stream()
        .filter(message -> message.parts.stream().anyMatch(part -> !part.quiet()))
        .map(FakeMessage::shown)
        .toList();
  }

  /** How many calls the application has made. */
  public int calls() {
    return calls.get();
  }

  /** The home page that somebody sees; null where there is none yet. */
  public @Nullable Message home(Player player) {
    return homes.get(player.account());
  }

  /** A bot or web hook of somebody else. */
  public Player bot(String botName) {
    return people.computeIfAbsent(
        botName,
        key ->
            new FakePerson(this, new Actor(new AccountId(name, space.id(), key), key, null, true)));
  }

  String keep(byte[] content) {
    String id = "f" + (files.size() + 1);
    files.put(id, content.clone());
    return id;
  }

  Wiring wiring() {
    return Objects.requireNonNull(wiring, "connect the fake platform first");
  }

  FakeStore store() {
    return store;
  }

  Clock clock() {
    return clock;
  }

  @Nullable FakePerson byName(String mention) {
    return people.get(mention.startsWith("@") ? mention.substring(1) : mention);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Sent ask(Place.Room room, Message card, String threadName, SendKey key) {
    return call(
        room,
        () -> {
          MessageRef ref = store.post(room, card, key);
          return new Sent(ref, new Place.Thread(room, ref.id()));
        });
  }

  @Override
  public Sent post(Place place, Message message, SendKey key) {
    return call(place, () -> new Sent(store.post(place, message, key), null));
  }

  @Override
  public void edit(MessageRef message, Message with) {
    call(message.place(), () -> store.edit(message, with));
  }

  @Override
  public void delete(MessageRef message) {
    call(message.place(), () -> store.delete(message));
  }

  @Override
  public void react(MessageRef message, Reaction reaction) {
    call(message.place(), () -> store.existing(message).reactions.add(reaction));
  }

  @Override
  public void unreact(MessageRef message, Reaction reaction) {
    call(message.place(), () -> store.existing(message).reactions.remove(reaction));
  }

  @Override
  public Place.Talk openTalk(Set<AccountId> accounts) {
    faults.beforeTalk();
    if (accounts.stream().anyMatch(faults::isDeaf)) {
      throw new ChatFailure.NotAllowed("they take no private messages");
    }
    return talk(accounts);
  }

  Place.Talk talk(Set<AccountId> accounts) {
    return talks.computeIfAbsent(
        accounts, who -> new Place.Talk(space, "talk" + talkCount.incrementAndGet()));
  }

  @Override
  public Search find(SendKey key, Place place, Instant since) {
    calls.incrementAndGet();
    if (faults.searchIsBlind()) {
      return new Search.CannotTell();
    }
    return store.in(place).stream()
        .filter(message -> key.equals(message.key) && !message.at.isBefore(since))
        .findFirst()
        .<Search>map(
            message ->
                new Search.Found(
                    new Sent(
                        Objects.requireNonNull(message.ref),
                        place instanceof Place.Room room
                            ? new Place.Thread(room, message.ref.id())
                            : null)))
        .orElseGet(Search.Absent::new);
  }

  @Override
  public List<ChatEvent.MessagePosted> messagesSince(Place.Thread thread, Instant since) {
    return call(
        thread,
        () ->
            store.in(thread).stream()
                .filter(message -> message.author != null && !message.at.isBefore(since))
                .map(FakeMessage::posted)
                .toList());
  }

  @Override
  public Actor profile(AccountId account) {
    return people.values().stream()
        .map(FakePerson::actor)
        .filter(actor -> actor.account().equals(account))
        .findFirst()
        .orElseThrow(() -> new ChatFailure.Gone("nobody has the account " + account.key()));
  }

  @Override
  public byte[] fetch(Attachment attachment) {
    byte[] content = files.get(attachment.id());
    if (content == null) {
      throw new ChatFailure.Gone("there is no file " + attachment.id());
    }
    return content.clone();
  }

  @Override
  public void publishHome(AccountId account, Message message) {
    homes.put(account, message);
  }

  @Override
  public boolean mayOrganize(AccountId account, Place.Room room) {
    return admins.contains(account);
  }

  @Override
  public List<String> check(Place.Room room) {
    try {
      faults.through(room, () -> true);
      return List.of();
    } catch (ChatFailure failure) {
      return List.of(String.valueOf(failure.getMessage()));
    }
  }

  private <T> T call(Place place, Supplier<T> call) {
    calls.incrementAndGet();
    return faults.through(place, call);
  }
}
