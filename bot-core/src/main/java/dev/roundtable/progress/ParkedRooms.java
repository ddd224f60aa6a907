package dev.roundtable.progress;

import dev.roundtable.chat.Beside;
import dev.roundtable.chat.ChatEvent.Reconnected;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Lanes;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.Rooms;
import dev.roundtable.schedule.Sweep;
import dev.roundtable.sql.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Tells organizers how to mend a room that refuses what we need, asks the platform from time to
 * time whether it is mended, and then goes on. The platform is asked beside the heartbeat.
 */
@Component
@Order(70)
class ParkedRooms implements Sweep {

  /** How often it is looked which rooms are parked. */
  private static final Duration LOOK = Duration.ofSeconds(10);

  /** How often the platform is asked about a parked room. */
  private static final Duration ASK = Duration.ofMinutes(5);

  /** A room that refuses us although the platform sees no reason. */
  private static final Duration PUZZLE = Duration.ofHours(1);

  private final Lanes lanes;
  private final Rooms rooms;
  private final Organizers organizers;
  private final ChatPlatforms platforms;
  private final Beside beside;
  private final Outbox outbox;
  private final Texts texts;
  private final TransactionOperations transaction;
  private final Map<Place.Room, Instant> nextAsked = new ConcurrentHashMap<>();
  private final Map<Place.Room, Instant> opened = new ConcurrentHashMap<>();
  private volatile Instant nextLook = Instant.MIN;

  ParkedRooms(
      Lanes lanes,
      Rooms rooms,
      Organizers organizers,
      ChatPlatforms platforms,
      Beside beside,
      Outbox outbox,
      Texts texts,
      TransactionOperations transaction) {
    this.lanes = lanes;
    this.rooms = rooms;
    this.organizers = organizers;
    this.platforms = platforms;
    this.beside = beside;
    this.outbox = outbox;
    this.texts = texts;
    this.transaction = transaction;
  }

  /** What is mended while we are away is found at once. */
  @EventListener
  void on(Reconnected reconnected) {
    nextAsked.clear();
    nextLook = Instant.MIN;
  }

  @Override
  public String name() {
    return "parked rooms";
  }

  @Override
  public int sweep(Instant now, int limit) {
    if (nextLook.isAfter(now)) {
      return 0;
    }
    nextLook = now.plus(LOOK);
    List<Lanes.Parked> parked = lanes.parked();
    nextAsked.keySet().retainAll(parked.stream().map(Lanes.Parked::room).toList());
    int asked = 0;
    for (Lanes.Parked room : parked) {
      if (asked < limit && !nextAsked.getOrDefault(room.room(), now).isAfter(now)) {
        nextAsked.put(room.room(), now.plus(ASK));
        beside.run("asking about a parked room", () -> ask(room, now));
        asked++;
      }
    }
    return asked;
  }

  /** Nobody waits for it. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  private void ask(Lanes.Parked parked, Instant now) {
    Place.Room room = parked.room();
    Optional<ChatPlatform> platform = platforms.find(room.space().platform());
    if (platform.isEmpty()) {
      return;
    }
    List<String> problems;
    try {
      problems = platform.get().check(room);
    } catch (ChatFailure e) {
      return;
    }
    if (!problems.isEmpty()) {
      tell(room, String.join(" ", problems));
    } else if (opened.getOrDefault(room, Instant.MIN).plus(PUZZLE).isAfter(now)) {
      tell(room, parked.reason());
      nextAsked.put(room, now.plus(PUZZLE));
    } else {
      opened.put(room, now);
      open(room);
    }
  }

  private void open(Place.Room room) {
    transaction.executeWithoutResult(
        status -> {
          rooms.unpark(room);
          lanes.open(room);
        });
  }

  private void tell(Place.Room room, String why) {
    transaction.executeWithoutResult(
        status -> {
          Optional<GroupId> group = rooms.groupIn(room);
          if (!rooms.park(room, why) || group.isEmpty()) {
            return;
          }
          String name = Markdown.escape(rooms.name(room).orElse(room.id()));
          Message message = Message.text(texts.get("progress.parked", name, Markdown.escape(why)));
          organizers
              .of(group.get())
              .forEach(
                  person -> outbox.tell(person, message, new Subject("parked-room", Ids.fresh())));
        });
  }
}
