package dev.roundtable.chat;

import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One interaction being answered: acknowledged at most once, answered once, in that order. */
final class Answering {

  private final Interaction interaction;
  private final AnswersBy how;
  private final Responder responder;
  private final FormOffers offers;

  /** Held while the platform is called, so that a response never overtakes an acknowledgement. */
  private final ReentrantLock order = new ReentrantLock();

  private boolean acknowledged;
  private boolean answered;

  Answering(Interaction interaction, AnswersBy how, Responder responder, FormOffers offers) {
    this.interaction = interaction;
    this.how = how;
    this.responder = responder;
    this.offers = offers;
  }

  void acknowledge() {
    order.lock();
    try {
      if (!acknowledged && !answered) {
        acknowledged = true;
        boolean closed = how == AnswersBy.FORM && !responder.opensFormsLate();
        responder.acknowledge(closed ? AnswersBy.PRIVATE : how);
      }
    } finally {
      order.unlock();
    }
  }

  void respond(Response response) {
    order.lock();
    try {
      if (!answered) {
        answered = true;
        responder.respond(inTime(response));
      }
    } finally {
      order.unlock();
    }
  }

  private Response inTime(Response response) {
    boolean late = acknowledged && !(how == AnswersBy.FORM && responder.opensFormsLate());
    return late && response instanceof Response.OpenForm open
        ? new Response.Private(offers.offer(interaction.actor().account(), open.form(), origin()))
        : response;
  }

  private @Nullable ActionId origin() {
    return interaction instanceof Interaction.ButtonPressed press ? press.action() : null;
  }
}
