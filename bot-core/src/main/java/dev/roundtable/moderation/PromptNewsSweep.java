package dev.roundtable.moderation;

import dev.roundtable.delivery.Notices;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.group.StudyGroup;
import dev.roundtable.schedule.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sends news that does not wait for a group's next question: what organizers must know, and what
 * has waited for a day because the group pauses or rests. Never in anybody's quiet hours.
 */
@Component
@Order(95)
class PromptNewsSweep implements Sweep {

  private static final Duration EVERY = Duration.ofMinutes(1);

  private final Notices notices;
  private final Groups groups;
  private final Members members;
  private final People people;
  private Instant next = Instant.MIN;

  PromptNewsSweep(Notices notices, Groups groups, Members members, People people) {
    this.notices = notices;
    this.groups = groups;
    this.members = members;
    this.people = people;
  }

  @Override
  public String name() {
    return "news that does not wait";
  }

  @Override
  public synchronized int sweep(Instant now, int limit) {
    if (now.isBefore(next)) {
      return 0;
    }
    next = now.plus(EVERY);
    notices.flushOverdue(now, (group, person) -> wants(group, person, now));
    return 0;
  }

  /** Never a reason to wake up for: the next beat does. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  private boolean wants(GroupId id, PersonId person, Instant now) {
    StudyGroup group = groups.get(id);
    ZoneId own = people.get(person).zone();
    ZoneId zone = own == null ? group.zone() : own;
    return !group.settings().quietAt(now.atZone(zone).toLocalTime())
        && members
            .find(id, person)
            .map((Member it) -> it.active(now) && it.settings().news())
            .orElse(true);
  }
}
