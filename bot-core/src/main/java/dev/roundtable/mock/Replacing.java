package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler.Press;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.delivery.Outbox;
import org.springframework.stereotype.Component;

/**
 * Replaces what was pressed: a message of ours in a private conversation by an edit, since only
 * private cards are replaced by a response.
 */
@Component
class Replacing {

  private final Outbox outbox;

  Replacing(Outbox outbox) {
    this.outbox = outbox;
  }

  /** The response that leads to the replacement. */
  Response of(Press press, Response response) {
    return response instanceof Response.Update update ? with(press, update.message()) : response;
  }

  private Response with(Press press, Message message) {
    MessageRef pressed = press.message();
    if (pressed == null || !(pressed.place() instanceof Place.Talk)) {
      return new Response.Update(message);
    }
    outbox.edit(pressed, message, null, null);
    return new Response.None();
  }
}
