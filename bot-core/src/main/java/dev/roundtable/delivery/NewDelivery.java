package dev.roundtable.delivery;

import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageJson;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.group.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row to be written: a lane and what to do there; the rest as the kind asks for. */
final class NewDelivery {

  final DeliveryId id = DeliveryId.fresh();
  final DeliveryKind kind;
  final String platform;
  final String lane;
  @Nullable Place place;
  @Nullable MessageRef message;
  @Nullable DeliveryId of;
  @Nullable PersonId person;
  @Nullable String threadName;
  @Nullable Reaction reaction;
  @Nullable String content;
  @Nullable Subject subject;
  @Nullable String coalesceKey;
  @Nullable Instant notBefore;
  @Nullable Instant notAfter;

  NewDelivery(DeliveryKind kind, String platform, String lane) {
    this.kind = kind;
    this.platform = platform;
    this.lane = lane;
  }

  static NewDelivery to(DeliveryKind kind, Place place) {
    var row = new NewDelivery(kind, place.space().platform(), LaneKey.of(place));
    row.place = place;
    return row;
  }

  static NewDelivery about(DeliveryKind kind, MessageRef message) {
    Place place = message.place();
    var row = new NewDelivery(kind, place.space().platform(), LaneKey.of(place));
    row.message = message;
    return row;
  }

  NewDelivery saying(Message words) {
    content = MessageJson.write(words);
    return this;
  }
}
