package dev.roundtable.delivery;

import dev.roundtable.chat.ChatEvent;
import dev.roundtable.chat.Place;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rooms whose deliveries wait because the room is gone or forbids them. */
@Component
public class Lanes {

  private final LaneRows rows;
  private final Waker waker;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Lanes(LaneRows rows, Waker waker, ApplicationEventPublisher events, Clock clock) {
    this.rows = rows;
    this.waker = waker;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A room that is parked.
   *
   * @param reason one plain line for organizers
   */
  public record Parked(Place.Room room, String reason, Instant since) {}

  /** All parked rooms. */
  public List<Parked> parked() {
    return rows.parked().stream()
        .flatMap(
            lane ->
                LaneKey.room(lane.lane()).stream()
                    .map(room -> new Parked(room, lane.reason(), lane.since())))
        .toList();
  }

  /** Tries a parked room again, because it was mended; false where it was not parked. */
  @Transactional
  public boolean open(Place.Room room) {
    if (!rows.open(room.key())) {
      return false;
    }
    waker.afterCommit(room.space().platform(), room.key());
    events.publishEvent(new LaneOpened(room));
    return true;
  }

  /** Parks a room, in the caller's transaction. */
  void park(Place.Room room, String reason) {
    if (rows.park(room.key(), room.space().platform(), reason, clock.instant())) {
      events.publishEvent(new LaneParked(room, reason));
    }
  }

  @EventListener
  void on(ChatEvent.RoomLost lost) {
    park(
        lost.room(),
        switch (lost.loss()) {
          case DELETED -> "The room was deleted.";
          case ARCHIVED -> "The room is archived.";
          case LEFT -> "I was removed from the room.";
        });
  }

  @EventListener
  void on(ChatEvent.RoomRegained regained) {
    open(regained.room());
  }

  /** A space that took the bot in again may have mended all its rooms. */
  @EventListener
  void on(ChatEvent.SpaceInstalled installed) {
    parked().stream()
        .map(Parked::room)
        .filter(room -> room.space().equals(installed.space()))
        .forEach(this::open);
  }

  @EventListener
  void on(ChatEvent.BotJoinedRoom joined) {
    open(joined.room());
  }
}
