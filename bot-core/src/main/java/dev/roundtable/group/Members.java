package dev.roundtable.group;

import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which group. */
@Repository
public class Members {

  /** How joining ended. */
  public enum Joining {
    /** They are a member from now on. */
    JOINED,
    /** They had left, rested or been away and are back. */
    BACK,
    /** They were one already. */
    ALREADY,
    /** An organizer excluded them. */
    EXCLUDED
  }

  private final JdbcClient db;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Members(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
    this.db = db;
    this.clock = clock;
    this.events = events;
  }

  /** Makes somebody a member, by pressing Join or by a first answer. */
  @Transactional
  public Joining join(GroupId group, PersonId person) {
    Optional<Member> known = find(group, person);
    if (known.isPresent()) {
      Member member = known.get();
      if (member.state() == Member.State.EXCLUDED) {
        return Joining.EXCLUDED;
      }
      if (member.state() == Member.State.ACTIVE) {
        return Joining.ALREADY;
      }
      set(group, person, Member.State.ACTIVE, null);
      if (member.state() == Member.State.LEFT) {
        events.publishEvent(new GroupEvents.MemberJoined(group, person));
      }
      return Joining.BACK;
    }
    MemberSettings s = MemberSettings.DEFAULTS;
    int added =
        db.sql(
                "insert into membership (group_id, person_id, state, joined_at, nudges, news,"
                    + " ranked, quotable) values (?, ?, 'ACTIVE', ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .params(
                group.value(),
                person.value(),
                Utc.of(clock.instant()),
                s.nudges(),
                s.news(),
                s.ranked(),
                s.quotable())
            .update();
    if (added == 0) {
      return Joining.ALREADY;
    }
    events.publishEvent(new GroupEvents.MemberJoined(group, person));
    return Joining.JOINED;
  }

  /** Lets somebody go. What they wrote stays. */
  @Transactional
  public boolean leave(GroupId group, PersonId person) {
    return end(group, person, Member.State.LEFT);
  }

  /** Sends somebody away for good. What they wrote stays until it is hidden. */
  @Transactional
  public boolean exclude(GroupId group, PersonId person) {
    return end(group, person, Member.State.EXCLUDED);
  }

  /**
   * Lets somebody come back whom an organizer sent away; they are a member again when they join.
   *
   * @return false when they were not excluded
   */
  @Transactional
  public boolean readmit(GroupId group, PersonId person) {
    if (find(group, person).filter(it -> it.state() == Member.State.EXCLUDED).isEmpty()) {
      return false;
    }
    set(group, person, Member.State.LEFT, null);
    return true;
  }

  /** Who was sent away, in order of joining. */
  public List<Member> excluded(GroupId group) {
    return db.sql(
            "select * from membership where group_id = ? and state = 'EXCLUDED'"
                + " order by joined_at, person_id")
        .param(group.value())
        .query(Members::member)
        .list();
  }

  /** Leaves a member in peace until an instant. */
  @Transactional
  public void away(GroupId group, PersonId person, Instant until) {
    set(group, person, Member.State.AWAY, until);
  }

  /** Leaves a silent member in peace until they come back by themselves. */
  @Transactional
  public void rest(GroupId group, PersonId person) {
    set(group, person, Member.State.RESTING, null);
  }

  /** Changes what a member chose for themselves. */
  @Transactional
  public void configure(GroupId group, PersonId person, MemberSettings s) {
    db.sql(
            "update membership set nudges = ?, news = ?, ranked = ?, quotable = ?"
                + " where group_id = ? and person_id = ?")
        .params(s.nudges(), s.news(), s.ranked(), s.quotable(), group.value(), person.value())
        .update();
  }

  /**
   * Notes that a member is being told what membership means.
   *
   * @return true the first time only
   */
  @Transactional
  public boolean told(GroupId group, PersonId person) {
    return db.sql(
                "update membership set told_at = ? where group_id = ? and person_id = ?"
                    + " and told_at is null")
            .params(Utc.of(clock.instant()), group.value(), person.value())
            .update()
        == 1;
  }

  /** A group's members, those who left or were excluded left out, in order of joining. */
  public List<Member> of(GroupId group) {
    return db.sql(
            "select * from membership where group_id = ? and state not in ('LEFT', 'EXCLUDED')"
                + " order by joined_at, person_id")
        .param(group.value())
        .query(Members::member)
        .list();
  }

  /** How many members a group has. */
  public int count(GroupId group) {
    return db.sql(
            "select count(*) from membership where group_id = ?"
                + " and state not in ('LEFT', 'EXCLUDED')")
        .param(group.value())
        .query(Integer.class)
        .single();
  }

  /** A group's members who take part now. */
  public List<Member> active(GroupId group) {
    Instant now = clock.instant();
    return of(group).stream().filter(member -> member.active(now)).toList();
  }

  /** Somebody's membership, past ones included. */
  public Optional<Member> find(GroupId group, PersonId person) {
    return db.sql("select * from membership where group_id = ? and person_id = ?")
        .params(group.value(), person.value())
        .query(Members::member)
        .optional();
  }

  private boolean end(GroupId group, PersonId person, Member.State state) {
    Optional<Member> member = find(group, person).filter(Member::belongs);
    if (member.isEmpty()) {
      return state == Member.State.EXCLUDED && bar(group, person);
    }
    set(group, person, state, null);
    events.publishEvent(new GroupEvents.MemberLeft(group, person));
    return true;
  }

  /** Keeps somebody out who has left or never was a member. */
  private boolean bar(GroupId group, PersonId person) {
    MemberSettings s = MemberSettings.DEFAULTS;
    int added =
        db.sql(
                "insert into membership (group_id, person_id, state, joined_at, nudges, news,"
                    + " ranked, quotable) values (?, ?, 'EXCLUDED', ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .params(
                group.value(),
                person.value(),
                Utc.of(clock.instant()),
                s.nudges(),
                s.news(),
                s.ranked(),
                s.quotable())
            .update();
    return added == 1
        || db.sql(
                    "update membership set state = 'EXCLUDED' where group_id = ? and person_id = ?"
                        + " and state <> 'EXCLUDED'")
                .params(group.value(), person.value())
                .update()
            == 1;
  }

  private void set(
      GroupId group, PersonId person, Member.State state, @Nullable Instant awayUntil) {
    db.sql("update membership set state = ?, away_until = ? where group_id = ? and person_id = ?")
        .param(state.name())
        .param(Utc.ofNullable(awayUntil))
        .params(group.value(), person.value())
        .update();
  }

  private static Member member(ResultSet row, int n) throws SQLException {
    return new Member(
        new GroupId(row.getObject("group_id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        Member.State.valueOf(row.getString("state")),
        Utc.nullable(row, "away_until"),
        Utc.instant(row, "joined_at"),
        Utc.nullable(row, "told_at"),
        new MemberSettings(
            row.getBoolean("nudges"),
            row.getBoolean("news"),
            row.getBoolean("ranked"),
            row.getBoolean("quotable")));
  }
}
