package dev.roundtable.web.tryout.platform;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Form;
import dev.roundtable.chat.FormOffers;
import dev.roundtable.chat.FormValues;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.web.tryout.store.Card;
import dev.roundtable.web.tryout.store.Sheet;
import dev.roundtable.web.tryout.store.TryOutStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way back to a person in the workspace. As in Slack and Discord, whoever gets neither an
 * acknowledgement nor a response within three seconds reads that the bot did not respond, and what
 * comes later is lost.
 */
final class Reply implements Responder {

  private static final Logger log = LoggerFactory.getLogger(Reply.class);

  /** Slack and Discord alike. */
  static final Duration PATIENCE = Duration.ofSeconds(3);

  /** Older private cards of a place make room. */
  private static final int MOST_CARDS = 3;

  /**
   * To whom and where.
   *
   * @param tab the browser tab in which a form would open
   * @param card the private card that carried the button, or whose button led to the form
   * @param sheet the form that was sent, if one was
   */
  record To(
      String person,
      Place place,
      String tab,
      @Nullable String card,
      @Nullable Sheet sheet,
      @Nullable FormValues typed) {}

  /** What the page must know at once: mistakes at a form's inputs, or none. */
  private final CompletableFuture<Map<String, String>> mistakes = new CompletableFuture<>();

  private final CompletableFuture<List<Option>> suggestions = new CompletableFuture<>();
  private final To to;
  private final TryOutStore store;
  private final FormOffers offers;
  private final Texts texts;
  private final Clock clock;
  private Runnable noAlarm = () -> {};
  private @Nullable String waiting;
  private boolean acknowledged;
  private boolean responded;
  private boolean lost;

  Reply(To to, TryOutStore store, FormOffers offers, Texts texts, Clock clock) {
    this.to = to;
    this.store = store;
    this.offers = offers;
    this.texts = texts;
    this.clock = clock;
  }

  Reply within(Alarm alarm) {
    noAlarm = alarm.after(PATIENCE, this::giveUp);
    return this;
  }

  CompletableFuture<Map<String, String>> mistakes() {
    return mistakes;
  }

  CompletableFuture<List<Option>> suggestions() {
    return suggestions;
  }

  @Override
  public synchronized void acknowledge(AnswersBy how) {
    if (lost) {
      return;
    }
    acknowledged = true;
    noAlarm.run();
    closeForm();
    if (how != AnswersBy.UPDATE || to.card() == null) {
      waiting = show(Message.text(texts.get("tryout.waiting")), Card.Look.WAITING);
    }
  }

  @Override
  public synchronized void respond(Response response) {
    noAlarm.run();
    if (lost) {
      log.warn("a response came after three seconds and is lost: {}", response);
      return;
    }
    responded = true;
    if (response instanceof Response.FormErrors errors && !acknowledged) {
      mistakes.complete(errors.byInput());
      return;
    }
    closeForm();
    switch (response) {
      case Response.Private said -> say(said.message(), Card.Look.PLAIN);
      case Response.Refusal refusal -> say(refusal.message(), Card.Look.REFUSAL);
      case Response.Update update -> update(update.message());
      case Response.OpenForm open -> open(open.form());
      case Response.FormErrors errors -> say(again(errors), Card.Look.REFUSAL);
      case Response.None none -> forgetWaiting();
    }
  }

  @Override
  public void suggest(List<Option> options) {
    suggestions.complete(options);
  }

  private synchronized void giveUp() {
    if (!acknowledged && !responded && !lost) {
      lost = true;
      mistakes.complete(Map.of());
      show(Message.text(texts.get("tryout.silence")), Card.Look.SILENCE);
    }
  }

  private void update(Message message) {
    if (to.card() == null || store.card(to.card()).isEmpty()) {
      say(message, Card.Look.PLAIN);
      return;
    }
    forgetWaiting();
    store.changeCard(to.card(), message, Card.Look.PLAIN, clock.instant());
  }

  /** Discord opens no form in answer to a form. */
  private void open(Form form) {
    if (to.sheet() != null) {
      say(offers.offer(TryOutPlatform.account(to.person()), form, null), Card.Look.PLAIN);
      return;
    }
    forgetWaiting();
    store.openForm(to.person(), to.tab(), to.place(), to.card(), form, clock.instant());
  }

  /** The form is closed by now: it is offered again with what was typed. */
  private Message again(Response.FormErrors errors) {
    if (to.sheet() == null || to.typed() == null) {
      return Message.text(String.join("\n\n", errors.byInput().values()));
    }
    Form form = Typed.into(to.sheet().form(), to.typed());
    Message about = Message.text(String.join("\n\n", errors.byInput().values()));
    return offers.offer(
        TryOutPlatform.account(to.person()),
        new Form(form.action(), form.title(), form.submit(), about, form.inputs()),
        null);
  }

  private void say(Message message, Card.Look look) {
    if (waiting != null) {
      store.changeCard(waiting, message, look, clock.instant());
      waiting = null;
    } else {
      show(message, look);
    }
  }

  private String show(Message message, Card.Look look) {
    List<Card> old = store.shelves().cards(to.person(), to.place());
    old.stream()
        .limit(Math.max(0, old.size() - MOST_CARDS + 1))
        .forEach(card -> store.dropCard(card.id()));
    return store.showCard(to.person(), to.place(), Limits.check(message), look, clock.instant());
  }

  private void forgetWaiting() {
    if (waiting != null) {
      store.dropCard(waiting);
      waiting = null;
    }
  }

  private void closeForm() {
    if (to.sheet() != null) {
      store.closeForm(to.sheet().id());
    }
    mistakes.complete(Map.of());
  }
}
