package dev.roundtable.daily;

import dev.roundtable.chat.Beside;
import dev.roundtable.chat.ChatEvent.MessageDeleted;
import dev.roundtable.chat.ChatEvent.MessageEdited;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads threads back and tells itself what it missed: new messages, changed ones, and those that
 * are gone. A few threads of each platform at a time, beside all else.
 */
@Component
class ReadBack {

  private static final Logger log = LoggerFactory.getLogger(ReadBack.class);
  private static final Duration AGAIN = Duration.ofSeconds(20);

  /** Clocks of the platform and of this machine may differ so much. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  /** So many threads of one platform are read at a time. */
  private static final int AT_ONCE = 4;

  private final PostedCards cards;
  private final DailyQuestions questions;
  private final Replies replies;
  private final CollectReplies collect;
  private final ChatPlatforms platforms;
  private final Clock clock;
  private final Beside beside;
  private final Map<String, Semaphore> turns = new ConcurrentHashMap<>();
  private final Set<UUID> reading = ConcurrentHashMap.newKeySet();

  ReadBack(
      PostedCards cards,
      DailyQuestions questions,
      Replies replies,
      CollectReplies collect,
      ChatPlatforms platforms,
      Clock clock,
      Beside beside) {
    this.cards = cards;
    this.questions = questions;
    this.replies = replies;
    this.collect = collect;
    this.platforms = platforms;
    this.clock = clock;
    this.beside = beside;
  }

  /** Reads a card's thread back; nothing happens while that is under way. */
  void start(PostedCard card, Instant now) {
    if (!reading.add(card.id())) {
      return;
    }
    beside.run("reading back", () -> inTurn(card, now));
  }

  private void inTurn(PostedCard card, Instant now) {
    Semaphore turn =
        turns.computeIfAbsent(
            card.room().space().platform(), platform -> new Semaphore(AT_ONCE, true));
    turn.acquireUninterruptibly();
    try {
      read(card, now);
    } finally {
      turn.release();
      reading.remove(card.id());
    }
  }

  private void read(PostedCard card, Instant now) {
    Place.Thread thread = card.thread();
    if (thread == null) {
      cards.caughtUp(card.id(), now);
      return;
    }
    try {
      read(card, thread);
      cards.caughtUp(card.id(), now);
    } catch (ChatFailure.NotAllowed | ChatFailure.Gone e) {
      log.info("{} cannot be read back: {}", thread.key(), e.getMessage());
      cards.caughtUp(card.id(), now);
    } catch (ChatFailure e) {
      log.warn("{} is read back later: {}", thread.key(), e.getMessage());
      cards.catchUpLater(card.id(), clock.instant().plus(AGAIN));
    } catch (RuntimeException e) {
      log.error("reading {} back failed; it is tried again", thread.key(), e);
      cards.catchUpLater(card.id(), clock.instant().plus(AGAIN));
    }
  }

  private void read(PostedCard card, Place.Thread thread) {
    DailyQuestion question = questions.get(card.question());
    Instant asked = clock.instant();
    List<MessagePosted> there =
        platforms
            .byName(thread.space().platform())
            .messagesSince(thread, question.askedAt().minus(SKEW));
    Map<String, Reply> known =
        replies.of(question.id()).stream()
            .filter(r -> r.source() == Reply.Source.THREAD && r.place().equals(thread.key()))
            .collect(Collectors.toMap(Reply::key, Function.identity()));
    for (MessagePosted message : there) {
      Reply reply = known.remove(message.message().key());
      if (reply == null || !reply.known()) {
        collect.on(message);
      } else if (reply.deletedAt() == null && !reply.text().equals(message.text())) {
        collect.on(
            new MessageEdited(
                message.message(),
                message.author(),
                message.text(),
                message.attachments(),
                message.at(),
                asked));
      }
    }
    for (Reply gone : known.values()) {
      if (gone.deletedAt() == null && gone.when().isBefore(asked.minus(SKEW))) {
        collect.on(new MessageDeleted(MessageRef.parse(gone.key()), asked));
      }
    }
  }
}
