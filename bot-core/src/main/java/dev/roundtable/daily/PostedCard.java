package dev.roundtable.daily;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question's card in one of its group's rooms.
 *
 * @param message where it stands; null while it is on its way
 * @param thread the thread under it; null while it is on its way
 * @param refreshedAt when its count of answers was last brought up to date
 */
record PostedCard(
    UUID id,
    DailyQuestionId question,
    Place.Room room,
    State state,
    @Nullable MessageRef message,
    Place.@Nullable Thread thread,
    @Nullable Instant refreshedAt) {

  /** How far it has come. */
  enum State {
    ON_ITS_WAY,
    POSTED,
    DROPPED
  }
}
