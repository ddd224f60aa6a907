package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.chat.Sent;
import dev.roundtable.chat.Space;
import dev.roundtable.web.tryout.store.Dweller;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.Shelves;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The try-out workspace as the core's port to a platform. A message is in the journal before a call
 * returns, and its send key with it, so that {@link #find} is exact.
 */
public final class TryOutPlatform implements ChatPlatform {

  /** The platform's name in keys. */
  public static final String NAME = "tryout";

  /** The one space. */
  public static final Space SPACE = new Space(NAME, "try-out");

  private final TryOutStore store;
  private final Shelves shelves;
  private final Attic files;
  private final Faults faults;
  private final Clock clock;

  public TryOutPlatform(TryOutStore store, Attic files, Faults faults, Clock clock) {
    this.store = store;
    this.shelves = store.shelves();
    this.files = files;
    this.faults = faults;
    this.clock = clock;
  }

  /** A person's account. */
  public static AccountId account(String person) {
    return new AccountId(NAME, SPACE.id(), person);
  }

  /** The Talk of the bot with one person. */
  public static Place.Talk talk(String person) {
    return new Place.Talk(SPACE, person);
  }

  /** A room by its id. */
  public static Place.Room room(String id) {
    return new Place.Room(SPACE, id);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Sent ask(Place.Room room, Message card, String threadName, SendKey key) {
    return call(
        () -> sent(store.post(open(room), Limits.check(card), key, name(threadName), now())));
  }

  @Override
  public Sent post(Place place, Message message, SendKey key) {
    return call(() -> sent(store.post(open(place), Limits.check(message), key, null, now())));
  }

  @Override
  public void edit(MessageRef message, Message with) {
    call(
        () -> {
          Post post = ours(message);
          if (!with.equals(post.message())) {
            store.edit(post.id(), Limits.check(with), now());
          }
          return post;
        });
  }

  @Override
  public void delete(MessageRef message) {
    call(
        () -> {
          if (shelves.post(message.id()).isPresent()) {
            store.remove(ours(message).id(), now());
          }
          return message;
        });
  }

  @Override
  public void react(MessageRef message, Reaction reaction) {
    call(
        () -> {
          Post post = standing(message);
          if (!post.reactions().contains(reaction)) {
            store.mark(post.id(), reaction, true);
          }
          return post;
        });
  }

  @Override
  public void unreact(MessageRef message, Reaction reaction) {
    call(
        () -> {
          shelves
              .post(message.id())
              .filter(post -> post.reactions().contains(reaction))
              .ifPresent(post -> store.mark(post.id(), reaction, false));
          return message;
        });
  }

  @Override
  public Place.Talk openTalk(Set<AccountId> people) {
    if (people.isEmpty() || people.size() > 4) {
      throw new IllegalArgumentException("a Talk has one to four people");
    }
    return call(
        () -> {
          List<String> ids = people.stream().map(this::dweller).map(Dweller::id).sorted().toList();
          if (ids.stream().anyMatch(faults::refusesTalks)) {
            throw new ChatFailure.NotAllowed("the person takes no private messages");
          }
          String id = String.join(".", ids);
          store.openTalk(id, ids);
          return new Place.Talk(SPACE, id);
        });
  }

  /** There is no home page here: {@code /today} is one press away. */
  @Override
  public void publishHome(AccountId account, Message message) {}

  @Override
  public boolean mayOrganize(AccountId account, Place.Room room) {
    return call(() -> dweller(account).admin());
  }

  @Override
  public List<String> check(Place.Room room) {
    return call(
        () ->
            !shelves.rooms().containsKey(room.id())
                ? List.of("The room is gone.")
                : faults.forbidsPosting() ? List.of("The bot may not post here.") : List.of());
  }

  @Override
  public Search find(SendKey key, Place place, Instant since) {
    return call(
        () ->
            shelves
                .sent(key)
                .filter(post -> post.place().equals(place))
                .<Search>map(post -> new Search.Found(sent(post)))
                .orElseGet(Search.Absent::new));
  }

  @Override
  public List<ChatEvent.MessagePosted> messagesSince(Place.Thread thread, Instant since) {
    return call(
        () ->
            shelves.posts(known(thread)).stream()
                .filter(post -> !post.ours() && !post.at().isBefore(since))
                .map(this::posted)
                .toList());
  }

  @Override
  public Actor profile(AccountId account) {
    return call(() -> actor(dweller(account)));
  }

  @Override
  public byte[] fetch(Attachment attachment) {
    return call(
        () ->
            files
                .read(attachment.id())
                .orElseThrow(() -> new ChatFailure.Gone("the file is gone")));
  }

  /** A message as an event tells it. */
  ChatEvent.MessagePosted posted(Post post) {
    return new ChatEvent.MessagePosted(
        post.ref(),
        author(post),
        post.text(),
        post.files(),
        post.at(),
        post.quotes() == null ? null : new MessageRef(post.place(), post.quotes()));
  }

  Actor author(Post post) {
    return post.author() == null
        ? new Actor(account("roundtable"), "Roundtable", null, true)
        : actor(dweller(account(post.author())));
  }

  Actor actor(Dweller person) {
    return new Actor(account(person.id()), person.name(), null, false);
  }

  private Dweller dweller(AccountId account) {
    return shelves
        .person(account.id())
        .filter(person -> account.platform().equals(NAME))
        .orElseThrow(() -> new ChatFailure.Gone("there is nobody called " + account.id()));
  }

  private <T extends Place> T known(T place) {
    boolean there =
        switch ((Place) place) {
          case Place.Room room -> shelves.rooms().containsKey(room.id());
          case Place.Thread thread ->
              shelves.post(thread.id()).filter(post -> post.thread() != null).isPresent();
          case Place.Talk talk -> !shelves.talk(talk.id()).isEmpty();
        };
    if (!there || !place.space().equals(SPACE)) {
      throw new ChatFailure.Gone("there is no " + place.key());
    }
    return place;
  }

  /** A place that takes messages of ours. */
  private <T extends Place> T open(T place) {
    T there = known(place);
    if (faults.forbidsPosting() && !(place instanceof Place.Talk)) {
      throw new ChatFailure.NotAllowed("told to forbid");
    }
    return there;
  }

  private Post standing(MessageRef message) {
    return shelves
        .post(message.id())
        .filter(post -> post.place().equals(message.place()))
        .orElseThrow(() -> new ChatFailure.Gone("the message is gone"));
  }

  private Post ours(MessageRef message) {
    Post post = standing(message);
    if (!post.ours()) {
      throw new ChatFailure.NotAllowed("the message is a person's own");
    }
    return post;
  }

  private static Sent sent(Post post) {
    return new Sent(post.ref(), post.thread());
  }

  private static String name(String threadName) {
    return Limits.threadName(threadName);
  }

  private Instant now() {
    return clock.instant();
  }

  private <T> T call(Supplier<T> call) {
    return faults.through(call);
  }
}
