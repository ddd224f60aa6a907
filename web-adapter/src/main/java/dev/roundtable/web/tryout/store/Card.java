package dev.roundtable.web.tryout.store;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import java.time.Instant;

/** What the bot said to one person only, in the place where they asked for it. */
public record Card(
    String id, String person, Place place, Message message, Look look, Instant at, long version) {

  /** What kind of card it is. */
  public enum Look {
    /** Something said. */
    PLAIN,
    /** A "no" with its reason. */
    REFUSAL,
    /** Acknowledged; the response follows. */
    WAITING,
    /** The bot did not respond in time. */
    SILENCE
  }
}
