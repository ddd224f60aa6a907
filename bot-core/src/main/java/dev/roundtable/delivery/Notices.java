package dev.roundtable.delivery;

import dev.roundtable.chat.Block;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Private news that waits for a member's one message of the day. */
@Component
public class Notices {

  private static final String SUBJECT = "notice";

  /** One message a day, with room for a schedule that moves by a few hours. */
  private static final Duration QUIET = Duration.ofHours(20);

  /** So long news waits where no question is asked with which it would come. */
  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  /** More would be longer than a phone's screen; what is left waits. */
  private static final int PARTS = 8;

  private final NoticeRows rows;
  private final Outbox outbox;
  private final Unreached unreached;
  private final Texts texts;
  private final Clock clock;

  Notices(NoticeRows rows, Outbox outbox, Unreached unreached, Texts texts, Clock clock) {
    this.rows = rows;
    this.outbox = outbox;
    this.unreached = unreached;
    this.texts = texts;
    this.clock = clock;
  }

  /** One piece of news. */
  public record Notice(
      UUID id, PersonId person, GroupId group, String kind, Message part, Instant at) {}

  /**
   * Keeps a piece of news; while an older one of the same kind and key waits, this takes its place,
   * and what was told already is not told again.
   */
  @Transactional
  public void add(PersonId person, GroupId group, String kind, String dedupeKey, Message part) {
    var notice = new Notice(Ids.fresh(), person, group, kind, part, clock.instant());
    if (!rows.replaceWaiting(notice, dedupeKey)) {
      rows.insert(notice, dedupeKey);
    }
  }

  /** {@link #flush(GroupId, Instant, Predicate)} to everybody. */
  @Transactional
  public int flush(GroupId group, Instant now) {
    return flush(group, now, person -> true);
  }

  /**
   * Sends each person with news from a group one message with all that waits for them, unless they
   * had one in the last twenty hours.
   *
   * @param wants who may be written to now; for the others it goes on waiting
   * @return how many people are written to
   */
  @Transactional
  public int flush(GroupId group, Instant now, Predicate<PersonId> wants) {
    int written = 0;
    for (PersonId person : rows.peopleWaiting(group)) {
      boolean had = rows.lastTold(person).filter(now.minus(QUIET)::isBefore).isPresent();
      if (!had && wants.test(person)) {
        write(person, rows.waiting(person), now);
        written++;
      }
    }
    return written;
  }

  /**
   * Sends what is not to wait for the group's next question: news for organizers, and what has
   * waited for a day because nothing was asked. Still one message a person in twenty hours.
   *
   * @param wants who of a group may be written to now
   */
  @Transactional
  public int flushOverdue(Instant now, BiPredicate<GroupId, PersonId> wants) {
    Instant before = now.minus(LONGEST_WAIT);
    int written = 0;
    for (GroupId group : rows.groupsWaiting(OrganizerNews.KIND, before)) {
      List<PersonId> people = rows.peopleWaiting(group, OrganizerNews.KIND, before);
      written += flush(group, now, person -> people.contains(person) && wants.test(group, person));
    }
    return written;
  }

  /**
   * Takes news back whose words must not be seen any more: what waits is not told, and messages
   * that told it are edited.
   */
  @Transactional
  public void retract(String kind, String dedupeKey) {
    for (NoticeRows.Batch batch : rows.retract(kind, dedupeKey)) {
      List<Notice> rest = rows.of(batch.id());
      outbox.edit(
          batch.delivery(),
          rest.isEmpty() ? Message.text(texts.get("delivery.news.gone")) : together(rest),
          "notice/" + batch.id(),
          null);
    }
  }

  /** What waits for somebody, refused messages' news among it, oldest first. */
  public List<Notice> pending(PersonId person) {
    return rows.waiting(person);
  }

  /** What could not be delivered to somebody, oldest first. */
  public List<Notice> undelivered(PersonId person) {
    return rows.refused(person);
  }

  /** Notes that somebody has seen these, so that they are not told again. */
  @Transactional
  public void seen(List<Notice> notices) {
    notices.forEach(notice -> rows.seen(notice.id()));
  }

  @EventListener
  void on(Delivered delivered) {
    if (delivered.subject().kind().equals(SUBJECT)) {
      rows.told(delivered.subject().id());
    }
  }

  @EventListener
  void on(DeliveryDropped dropped) {
    if (dropped.subject().kind().equals(SUBJECT)) {
      List<GroupId> organizers = rows.groupsIn(dropped.subject().id(), OrganizerNews.KIND);
      rows.refusedAgain(dropped.subject().id());
      organizers.forEach(unreached::look);
    }
  }

  private void write(PersonId person, List<Notice> waiting, Instant now) {
    List<Notice> told = waiting.subList(0, Math.min(PARTS, waiting.size()));
    var batch = Ids.fresh();
    DeliveryId delivery = outbox.tell(person, together(told), new Subject(SUBJECT, batch));
    told.forEach(notice -> rows.sending(notice.id(), batch, delivery, now));
  }

  private Message together(List<Notice> notices) {
    if (notices.size() == 1) {
      return notices.getFirst().part();
    }
    var blocks = new ArrayList<Block>();
    for (Notice notice : notices) {
      if (!blocks.isEmpty()) {
        blocks.add(new Block.Divider());
      }
      blocks.addAll(notice.part().blocks());
    }
    return new Message(texts.get("delivery.news", notices.size()), blocks);
  }
}
