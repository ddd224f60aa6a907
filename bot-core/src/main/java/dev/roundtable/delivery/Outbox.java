package dev.roundtable.delivery;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.ChatPlatform;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Reaction;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where features put what must reach a place. Everything is written in the caller's transaction,
 * which must be there, and leaves as soon as it is committed.
 */
@Component
public class Outbox {

  private final DeliveryRows rows;
  private final Waker waker;
  private final People people;
  private final ChatPlatforms platforms;
  private final Clock clock;

  Outbox(DeliveryRows rows, Waker waker, People people, ChatPlatforms platforms, Clock clock) {
    this.rows = rows;
    this.waker = waker;
    this.people = people;
    this.platforms = platforms;
    this.clock = clock;
  }

  /**
   * Asks a question: a card and its thread.
   *
   * @param notAfter from when on it is dropped rather than sent; null: it waits as long as it takes
   */
  public DeliveryId ask(
      Place.Room room,
      Message card,
      String threadName,
      Subject subject,
      @Nullable Instant notAfter) {
    NewDelivery row = NewDelivery.to(DeliveryKind.ASK, room).saying(card);
    row.threadName = threadName.length() > 200 ? threadName.substring(0, 200) : threadName;
    row.subject = subject;
    row.notAfter = notAfter;
    return write(row);
  }

  /** Posts a message in a room, a thread or a Talk. */
  public DeliveryId post(
      Place place, Message message, Subject subject, @Nullable Instant notAfter) {
    NewDelivery row = NewDelivery.to(DeliveryKind.POST, place).saying(message);
    row.subject = subject;
    row.notAfter = notAfter;
    return write(row);
  }

  /**
   * Says something to a person in private. Where none of their accounts takes it, {@link
   * DeliveryDropped} says REFUSED.
   */
  public DeliveryId tell(PersonId person, Message message, Subject subject) {
    NewDelivery row = toPerson(DeliveryKind.TELL, person).saying(message);
    row.subject = subject;
    return write(row);
  }

  /**
   * Replaces a message of ours.
   *
   * @param coalesceKey a newer edit with the same key takes the place of one not sent yet
   * @param notBefore when it may be sent; with a coalesce key the earliest of all that wait counts
   */
  public DeliveryId edit(
      MessageRef message, Message with, @Nullable String coalesceKey, @Nullable Instant notBefore) {
    NewDelivery row = NewDelivery.about(DeliveryKind.EDIT, message).saying(with);
    row.coalesceKey = coalesceKey;
    row.notBefore = notBefore;
    return write(row);
  }

  /** Replaces the message that a delivery sends or has sent, after it was sent. */
  public DeliveryId edit(
      DeliveryId earlier, Message with, @Nullable String coalesceKey, @Nullable Instant notBefore) {
    NewDelivery row = after(DeliveryKind.EDIT, earlier).saying(with);
    row.coalesceKey = coalesceKey;
    row.notBefore = notBefore;
    return write(row);
  }

  /**
   * Replaces a message of ours, but at most once in a while: at once if the last time is long
   * enough ago, else then, with the newest content.
   */
  public DeliveryId refresh(
      MessageRef message, Message with, String coalesceKey, Duration atMostEvery) {
    Instant earliest =
        rows.lastDone(coalesceKey).map(last -> last.plus(atMostEvery)).orElse(Instant.EPOCH);
    return edit(message, with, coalesceKey, earliest);
  }

  /** Takes a message of ours away. */
  public DeliveryId delete(MessageRef message) {
    return write(NewDelivery.about(DeliveryKind.DELETE, message));
  }

  /** Takes the message away that a delivery sends or has sent. */
  public DeliveryId delete(DeliveryId earlier) {
    return write(after(DeliveryKind.DELETE, earlier));
  }

  /** Marks a member's message. */
  public DeliveryId react(MessageRef message, Reaction reaction) {
    return reaction(DeliveryKind.REACT, message, reaction);
  }

  /** Takes our mark away. */
  public DeliveryId unreact(MessageRef message, Reaction reaction) {
    return reaction(DeliveryKind.UNREACT, message, reaction);
  }

  /** Shows a person their home page, wherever they have one; only the newest counts. */
  public DeliveryId home(PersonId person, Message message) {
    NewDelivery row = toPerson(DeliveryKind.HOME, person).saying(message);
    row.coalesceKey = "home/" + person;
    return write(row);
  }

  private DeliveryId reaction(DeliveryKind kind, MessageRef message, Reaction reaction) {
    NewDelivery row = NewDelivery.about(kind, message);
    row.reaction = reaction;
    return write(row);
  }

  private NewDelivery after(DeliveryKind kind, DeliveryId earlier) {
    var address = rows.address(earlier);
    var row = new NewDelivery(kind, address.platform(), address.lane());
    row.of = earlier;
    return row;
  }

  private NewDelivery toPerson(DeliveryKind kind, PersonId person) {
    List<String> theirs = people.accounts(person).stream().map(AccountId::platform).toList();
    List<String> connected = platforms.all().stream().map(ChatPlatform::name).toList();
    String platform =
        theirs.stream()
            .filter(connected::contains)
            .findFirst()
            .orElseGet(() -> theirs.isEmpty() ? anyOf(connected) : theirs.getFirst());
    var row = new NewDelivery(kind, platform, LaneKey.of(person, platform));
    row.person = person;
    return row;
  }

  /** Somebody without an account is refused by a worker, like somebody who takes no messages. */
  private static String anyOf(List<String> connected) {
    return connected.isEmpty() ? "none" : connected.getFirst();
  }

  private DeliveryId write(NewDelivery row) {
    waker.afterCommit(row.platform, row.lane);
    rows.insert(row, clock.instant());
    return row.id;
  }
}
