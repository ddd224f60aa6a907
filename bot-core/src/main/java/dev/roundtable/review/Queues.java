package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes out what a group's review queue looks like to one of its members. */
@Component
class Queues {

  /** How far back meetings of reviewer and author count. */
  private static final Duration LATELY = Duration.ofDays(30);

  private final QueueRows rows;
  private final Groups groups;
  private final Members members;
  private final Clock clock;

  Queues(QueueRows rows, Groups groups, Members members, Clock clock) {
    this.rows = rows;
    this.groups = groups;
    this.members = members;
    this.clock = clock;
  }

  /** The queue as it stands now, for somebody who belongs to the group. */
  QueueView view(GroupId group, PersonId person) {
    Instant now = clock.instant();
    ZoneId zone = groups.get(group).zone();
    LocalDate today = now.atZone(zone).toLocalDate();
    List<QueueRows.Opening> openings = rows.openings(group, now);
    Map<PoolId, Set<PersonId>> unlocked = rows.unlocked(openings);
    Map<PersonId, Integer> done = rows.done(group, today.atStartOfDay(zone).toInstant());
    Map<PersonId, Integer> met = rows.met(group, person, now.minus(LATELY));
    List<Reviewer> reviewers =
        able(group, person, now).stream()
            .map(
                one ->
                    new Reviewer(
                        one,
                        done.getOrDefault(one, 0),
                        openings.stream()
                            .filter(opening -> opening.openTo(one, unlocked, now))
                            .map(QueueRows.Opening::pool)
                            .collect(Collectors.toSet()),
                        one.equals(person) ? met : Map.of()))
            .toList();
    return new QueueView(
        person,
        rows.unscored(openings, now),
        reviewers,
        openings.stream()
            .filter(opening -> !opening.openTo(person, unlocked, now))
            .map(QueueRows.Opening::toAll)
            .min(Instant::compareTo)
            .orElse(null),
        today.toEpochDay());
  }

  /** Active members, and whoever asks: to ask is to be active. */
  private Set<PersonId> able(GroupId group, PersonId person, Instant now) {
    Set<PersonId> able = new HashSet<>();
    for (Member member : members.of(group)) {
      if (member.active(now) || member.person().equals(person)) {
        able.add(member.person());
      }
    }
    return able;
  }
}
