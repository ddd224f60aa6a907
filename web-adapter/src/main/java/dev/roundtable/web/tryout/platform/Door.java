package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Attachment;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.web.tryout.store.Card;
import dev.roundtable.web.tryout.store.Post;
import dev.roundtable.web.tryout.store.Sheet;
import dev.roundtable.web.tryout.store.Shelves;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The door by which everything that people do in the workspace comes in, played ones included. */
public final class Door {

  /** A little longer than a person is kept waiting for the bot. */
  private static final long PATIENCE_MILLIS = Reply.PATIENCE.toMillis() + 500;

  private final TryOutStore store;
  private final Shelves shelves;
  private final TryOutPlatform platform;
  private final Courier courier;
  private final Dispatcher dispatcher;
  private final FormOffers offers;
  private final Texts texts;
  private final Alarm alarm;
  private final Clock clock;

  public Door(
      TryOutStore store,
      TryOutPlatform platform,
      Courier courier,
      Dispatcher dispatcher,
      FormOffers offers,
      Texts texts,
      Alarm alarm,
      Clock clock) {
    this.store = store;
    this.shelves = store.shelves();
    this.platform = platform;
    this.courier = courier;
    this.dispatcher = dispatcher;
    this.offers = offers;
    this.texts = texts;
    this.alarm = alarm;
    this.clock = clock;
  }

  /** Writes a message. */
  public Post say(
      String person, Place place, String text, List<Attachment> files, @Nullable String quotes) {
    if (!mayEnter(person, place)) {
      throw new NotHere();
    }
    if (text.length() > Limits.TEXT) {
      throw new NotHere(texts.get("tryout.too-long", Limits.TEXT));
    }
    Post post = store.say(place, person, text, files, quotes, now());
    courier.walk();
    return post;
  }

  /** Changes one's own message. */
  public void edit(String person, String id, String text) {
    Post post = own(person, id);
    if (text.length() > Limits.TEXT) {
      throw new NotHere(texts.get("tryout.too-long", Limits.TEXT));
    }
    if (!text.equals(post.text())) {
      store.edit(post.id(), text, now());
      courier.walk();
    }
  }

  /** Deletes one's own message. */
  public void delete(String person, String id) {
    store.remove(own(person, id).id(), now());
    courier.walk();
  }

  /** Runs a command. */
  public void run(
      String person, String tab, Place place, String path, Map<String, String> options) {
    enter(person, place);
    dispatcher.dispatch(
        new Interaction.CommandRun(actor(person), place, now(), path, options),
        reply(new Reply.To(person, place, tab, null, null, null)));
  }

  /** Asks for suggestions. */
  public List<Option> complete(
      String person, Place place, String path, String option, String typed) {
    enter(person, place);
    var reply =
        new Reply(new Reply.To(person, place, "", null, null, null), store, offers, texts, clock);
    dispatcher.dispatch(
        new Interaction.CompletionAsked(actor(person), place, now(), path, option, typed), reply);
    return Waiting.on(reply.suggestions(), PATIENCE_MILLIS, List.of());
  }

  /**
   * Presses a button.
   *
   * @param on the id of the message or private card that carries it
   */
  public void press(String person, String tab, String on, ActionId action) {
    Carrier carrier = carrier(person, on);
    dispatcher.dispatch(
        new Interaction.ButtonPressed(
            actor(person), carrier.place(), now(), action, carrier.message()),
        reply(carrier.to(person, tab)));
  }

  /** Chooses from a list. */
  public void choose(String person, String tab, String on, ActionId action, String value) {
    Carrier carrier = carrier(person, on);
    dispatcher.dispatch(
        new Interaction.ChoiceMade(
            actor(person), carrier.place(), now(), action, value, carrier.message()),
        reply(carrier.to(person, tab)));
  }

  /** Uses an entry of a message's menu. */
  public void use(String person, String tab, String id, String kind) {
    Post post = shelves.post(id).orElseThrow(NotHere::new);
    enter(person, post.place());
    dispatcher.dispatch(
        new Interaction.MessageActionUsed(
            actor(person), post.place(), now(), kind, platform.posted(post)),
        reply(new Reply.To(person, post.place(), tab, null, null, null)));
  }

  /**
   * Sends a form.
   *
   * @return mistakes by input; empty when the form is done
   */
  public Map<String, String> submit(String person, String sheetId, FormValues values) {
    Sheet sheet =
        sheet(person, sheetId).orElseThrow(() -> new NotHere(texts.get("tryout.form.gone")));
    var reply =
        reply(new Reply.To(person, sheet.place(), sheet.tab(), sheet.card(), sheet, values));
    dispatcher.dispatch(
        new Interaction.FormSubmitted(
            actor(person), sheet.place(), now(), sheet.openedAt(), sheet.form().action(), values),
        reply);
    return Waiting.on(reply.mistakes(), PATIENCE_MILLIS, Map.of());
  }

  /** A form that is open on somebody's screen. */
  public Optional<Sheet> sheet(String person, String id) {
    return shelves.sheet(id).filter(sheet -> sheet.person().equals(person));
  }

  /** Closes a form without sending it. */
  public void close(String person, String sheetId) {
    sheet(person, sheetId).ifPresent(sheet -> store.closeForm(sheet.id()));
  }

  /** Dismisses a private card. */
  public void dismiss(String person, String cardId) {
    store
        .card(cardId)
        .filter(card -> card.person().equals(person))
        .ifPresent(card -> store.dropCard(card.id()));
  }

  /** What the bot responds, for a played person who looks at no screen. */
  public Response ask(Interaction interaction) {
    return Waiting.on(
        Ear.hear(dispatcher, interaction), TimeUnit.MINUTES.toMillis(1), new Response.None());
  }

  /** Tells somebody that what they typed is no command, as the platforms themselves do. */
  public void refuse(String person, Place place, Message why) {
    enter(person, place);
    store.showCard(person, place, why, Card.Look.REFUSAL, now());
  }

  /** The account behind a mention such as {@code @Ben}. */
  public Optional<AccountId> named(String mention) {
    String name = mention.replaceFirst("^@", "");
    return shelves.people().stream()
        .filter(person -> person.name().equalsIgnoreCase(name))
        .map(person -> TryOutPlatform.account(person.id()))
        .findFirst();
  }

  /** Somebody as the bot knows them. */
  public Actor actor(String person) {
    return platform.actor(shelves.person(person).orElseThrow(NotHere::new));
  }

  /** Whether somebody sees a place. */
  public boolean mayEnter(String person, Place place) {
    if (shelves.person(person).isEmpty() || !place.space().equals(TryOutPlatform.SPACE)) {
      return false;
    }
    return switch (place) {
      case Place.Room room -> shelves.rooms().containsKey(room.id());
      case Place.Thread thread ->
          shelves.post(thread.id()).filter(p -> thread.equals(p.thread())).isPresent();
      case Place.Talk talk -> shelves.talk(talk.id()).contains(person);
    };
  }

  private void enter(String person, Place place) {
    if (!mayEnter(person, place)) {
      throw new NotHere();
    }
  }

  private Post own(String person, String id) {
    return shelves.post(id).filter(post -> person.equals(post.author())).orElseThrow(NotHere::new);
  }

  private Carrier carrier(String person, String on) {
    Optional<Card> card = store.card(on).filter(c -> c.person().equals(person));
    if (card.isPresent()) {
      return new Carrier(card.get().place(), null, on);
    }
    Post post = shelves.post(on).filter(Post::ours).orElseThrow(NotHere::new);
    enter(person, post.place());
    return new Carrier(post.place(), post.ref(), null);
  }

  private Reply reply(Reply.To to) {
    return new Reply(to, store, offers, texts, clock).within(alarm);
  }

  private Instant now() {
    return clock.instant();
  }

  /** What carries a button. */
  private record Carrier(Place place, @Nullable MessageRef message, @Nullable String card) {
    Reply.To to(String person, String tab) {
      return new Reply.To(person, place, tab, card, null, null);
    }
  }
}
