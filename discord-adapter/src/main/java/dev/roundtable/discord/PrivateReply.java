package dev.roundtable.discord;

import dev.roundtable.chat.Message;
import java.util.List;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import org.jspecify.annotations.Nullable;

/**
 * Says something that only the person sees, in whichever way Discord still allows: as the first
 * response, in the place of "thinking…", or as a further message.
 */
final class PrivateReply {

  private enum State {
    OPEN,
    /** "Thinking…" stands there and waits to be replaced. */
    THINKING,
    /** The card that was pressed stays as it is until it is replaced. */
    KEEPING_CARD,
    DONE
  }

  private final Pages pages;
  private final IReplyCallback event;
  private final @Nullable IMessageEditCallback card;
  private State state = State.OPEN;

  /**
   * A reply.
   *
   * @param card the event itself where a private card of ours was pressed, which can be replaced
   */
  PrivateReply(Pages pages, IReplyCallback event, @Nullable IMessageEditCallback card) {
    this.pages = pages;
    this.event = event;
    this.card = card;
  }

  boolean open() {
    return state == State.OPEN;
  }

  /** Some other first response was given. */
  void taken() {
    state = State.DONE;
  }

  void acknowledge(boolean update) {
    if (update && card != null) {
      card.deferEdit().complete();
      state = State.KEEPING_CARD;
    } else {
      event.deferReply(true).complete();
      state = State.THINKING;
    }
  }

  void say(Message message) {
    List<Page> all = pages.of(message);
    Page first = all.get(0);
    switch (state) {
      case OPEN -> event.reply(first.data(null)).setEphemeral(true).complete();
      case THINKING -> event.getHook().editOriginal(first.edit(null)).complete();
      case KEEPING_CARD, DONE -> further(first);
    }
    state = State.DONE;
    all.subList(1, all.size()).forEach(this::further);
  }

  /** Replaces the private card; where there is none, a further message. */
  void replace(Message message) {
    IMessageEditCallback pressed = card;
    if (pressed == null || state == State.THINKING) {
      say(message);
      return;
    }
    List<Page> all = pages.of(message);
    if (state == State.OPEN) {
      pressed.editMessage(all.get(0).edit(null)).complete();
    } else {
      event.getHook().editOriginal(all.get(0).edit(null)).complete();
    }
    state = State.DONE;
    all.subList(1, all.size()).forEach(this::further);
  }

  /** Ends without a word. */
  void nothing(@Nullable IMessageEditCallback pressed) {
    if (state == State.OPEN && pressed != null) {
      pressed.deferEdit().complete();
    } else if (state == State.OPEN) {
      event.deferReply(true).complete();
      event.getHook().deleteOriginal().complete();
    } else if (state == State.THINKING) {
      event.getHook().deleteOriginal().complete();
    }
    state = State.DONE;
  }

  private void further(Page page) {
    event.getHook().sendMessage(page.data(null)).setEphemeral(true).complete();
  }
}
