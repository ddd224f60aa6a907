package dev.roundtable.delivery;

import dev.roundtable.chat.Message;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Private news that waits for a member's one message of the day. */
@Component
public class Notices {

  /** One piece of news. */
  public record Notice(
      UUID id, PersonId person, GroupId group, String kind, Message part, Instant at) {}

  /**
   * Keeps a piece of news; while an older one of the same kind and key waits, this takes its place,
   * and what was told already is not told again.
   */
  public void add(PersonId person, GroupId group, String kind, String dedupeKey, Message part) {
    throw new UnsupportedOperationException();
  }

  /** {@link #flush(GroupId, Instant, Predicate)} to everybody. */
  public int flush(GroupId group, Instant now) {
    return flush(group, now, person -> true);
  }

  /**
   * Sends each member of a group one message with all that waits for them, unless they had one in
   * the last twenty hours.
   *
   * @param wants who may be written to now; for the others it goes on waiting
   * @return how many people are written to
   */
  public int flush(GroupId group, Instant now, Predicate<PersonId> wants) {
    throw new UnsupportedOperationException();
  }

  /** What waits for somebody, undeliverable messages' news too, oldest first. */
  public List<Notice> pending(PersonId person) {
    throw new UnsupportedOperationException();
  }

  /** Notes that somebody has seen these, so that they are not told again. */
  public void seen(List<UUID> notices) {
    throw new UnsupportedOperationException();
  }
}
