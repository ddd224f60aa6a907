package dev.roundtable.delivery;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.SendKey;
import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is due, as a worker sees it.
 *
 * @param attempts how often it failed so far
 * @param looks how often the platform could not tell whether it had been sent
 * @param startedAt set where it may have been sent by an earlier attempt: look before sending
 * @param attemptedAt when that was tried last
 * @param pickedAt when the worker took it on, which is when its lease began
 */
record Work(
    DeliveryId id,
    DeliveryKind kind,
    String lane,
    @Nullable Place place,
    @Nullable MessageRef message,
    @Nullable DeliveryId of,
    @Nullable PersonId person,
    @Nullable String threadName,
    @Nullable Reaction reaction,
    @Nullable String content,
    @Nullable Subject subject,
    @Nullable Instant notAfter,
    int attempts,
    int looks,
    @Nullable Instant startedAt,
    @Nullable Instant attemptedAt,
    Instant pickedAt) {

  SendKey key() {
    return SendKey.of(id.value());
  }

  /** Whether an earlier attempt may have been accepted. */
  boolean uncertain() {
    return kind.once() && startedAt != null;
  }

  Place requiredPlace() {
    return Objects.requireNonNull(place, "a delivery without a place");
  }

  PersonId requiredPerson() {
    return Objects.requireNonNull(person, "a delivery without a person");
  }

  String requiredContent() {
    return Objects.requireNonNull(content, "a delivery without content");
  }

  static @Nullable DeliveryId id(@Nullable UUID value) {
    return value == null ? null : new DeliveryId(value);
  }
}
