package dev.roundtable.daily;

import dev.roundtable.chat.ChatEvent.MessageDeleted;
import dev.roundtable.chat.ChatEvent.MessageEdited;
import dev.roundtable.chat.ChatEvent.MessagePosted;
import dev.roundtable.chat.ChatEvent.Reconnected;
import dev.roundtable.chat.ChatFailure;
import dev.roundtable.chat.ChatPlatforms;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.schedule.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads threads of open questions back after the bot was away, and tells itself what it missed: new
 * messages, changed ones, and those that are gone.
 */
@Component
@Order(50)
class CatchUp implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(CatchUp.class);
  private static final Duration AGAIN = Duration.ofSeconds(20);

  /** Clocks of the platform and of this machine may differ so much. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private final PostedCards cards;
  private final DailyQuestions questions;
  private final Replies replies;
  private final CollectReplies collect;
  private final ChatPlatforms platforms;
  private final Clock clock;

  CatchUp(
      PostedCards cards,
      DailyQuestions questions,
      Replies replies,
      CollectReplies collect,
      ChatPlatforms platforms,
      Clock clock) {
    this.cards = cards;
    this.questions = questions;
    this.replies = replies;
    this.collect = collect;
    this.platforms = platforms;
    this.clock = clock;
  }

  /** The process has just started: whatever happened before is to be read back. */
  @EventListener
  void on(ContextRefreshedEvent started) {
    cards.wantCatchUp(clock.instant());
  }

  @EventListener
  void on(Reconnected event) {
    cards.wantCatchUp(event.platform(), event.space(), clock.instant());
  }

  @Override
  public String name() {
    return "threads to read back";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<PostedCard> due = cards.toCatchUp(now, limit);
    for (PostedCard card : due) {
      cards.catchUpLater(card.id(), now.plus(AGAIN));
      Place.Thread thread = card.thread();
      if (thread == null) {
        cards.caughtUp(card.id(), now);
        continue;
      }
      try {
        read(card, thread, now);
        cards.caughtUp(card.id(), now);
      } catch (ChatFailure.NotAllowed | ChatFailure.Gone e) {
        log.info("{} cannot be read back: {}", thread.key(), e.getMessage());
        cards.caughtUp(card.id(), now);
      } catch (ChatFailure e) {
        log.warn("{} is read back later: {}", thread.key(), e.getMessage());
      } catch (RuntimeException e) {
        log.error("reading {} back failed; it is tried again", thread.key(), e);
      }
    }
    return due.size();
  }

  /** What is to be read back is due already, and not what anybody waits for. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  private void read(PostedCard card, Place.Thread thread, Instant now) {
    DailyQuestion question = questions.get(card.question());
    List<MessagePosted> there =
        platforms
            .byName(thread.space().platform())
            .messagesSince(thread, question.askedAt().minus(SKEW));
    Map<String, Reply> known =
        replies.of(question.id()).stream()
            .filter(r -> r.source() == Source.THREAD && r.place().equals(thread.key()))
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
                now));
      }
    }
    for (Reply gone : known.values()) {
      if (gone.deletedAt() == null && gone.when().isBefore(now.minus(SKEW))) {
        collect.on(new MessageDeleted(MessageRef.parse(gone.key()), now));
      }
    }
  }
}
