package dev.roundtable.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Forms that could not be opened at once and wait behind a button: one that came too late, one that
 * answers a form on Discord, or one with something to read first. They are kept in memory, since
 * the private card with the button does not live longer than they do; after a restart the press
 * runs again what led to the form, where that was a button too.
 */
@Component
public class FormOffers {

  /** The kind of the offering button. */
  static final String KIND = "chat.form";

  /** As long as Discord's private cards live. */
  private static final Duration LIFE = Duration.ofMinutes(15);

  private static final int MOST = 10_000;

  private final Texts texts;
  private final Clock clock;
  private final Map<String, Offer> offers = new LinkedHashMap<>();

  private record Offer(AccountId to, Form form, Instant until) {}

  /** No offers yet. */
  public FormOffers(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Keeps a form and makes the private card with the button that opens it.
   *
   * @param origin the press that led to the form, if it was one
   */
  public Message offer(AccountId to, Form form, @Nullable ActionId origin) {
    String key = UUID.randomUUID().toString().substring(0, 8);
    Form bare = new Form(form.action(), form.title(), form.submit(), null, form.inputs());
    synchronized (offers) {
      forgetOld();
      offers.put(key, new Offer(to, bare, clock.instant().plus(LIFE)));
    }
    var button = Button.primary(id(key, origin), form.title());
    Message about = form.about();
    if (about == null) {
      String ready = texts.get("chat.form.ready");
      return new Message(ready, List.of(new Block.Text(ready), new Block.Buttons(button)));
    }
    var blocks = new ArrayList<>(about.blocks());
    blocks.add(new Block.Buttons(button));
    return new Message(about.summary(), blocks, about.quiet());
  }

  /** The form behind a press, if it still waits for this account. */
  Optional<Form> take(ActionId press, AccountId who) {
    synchronized (offers) {
      forgetOld();
      return Optional.ofNullable(offers.get(key(press)))
          .filter(offer -> offer.to().equals(who))
          .map(Offer::form);
    }
  }

  /** What led to the form, if the offering button still says it. */
  static Optional<ActionId> origin(ActionId press) {
    int bar = press.argument().indexOf('|');
    return bar < 0 ? Optional.empty() : ActionId.parse(press.argument().substring(bar + 1));
  }

  private static String key(ActionId press) {
    int bar = press.argument().indexOf('|');
    return bar < 0 ? press.argument() : press.argument().substring(0, bar);
  }

  private static ActionId id(String key, @Nullable ActionId origin) {
    int room = ActionId.MAX_LENGTH - ActionId.of(KIND, key + "|").toString().length();
    boolean fits = origin != null && origin.toString().length() <= room;
    return ActionId.of(KIND, fits ? key + "|" + origin : key);
  }

  private void forgetOld() {
    Instant now = clock.instant();
    offers.values().removeIf(offer -> offer.until().isBefore(now));
    while (offers.size() >= MOST) {
      offers.remove(offers.keySet().iterator().next());
    }
  }
}
