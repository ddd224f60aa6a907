package dev.roundtable.group;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People and the accounts by which platforms know them. */
@Repository
public class People {

  private static final int NAME_LIMIT = 200;

  private final JdbcClient db;
  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final MergedMembers memberships;
  private final ModerationLog log;
  private final LinkCodes codes;

  People(
      JdbcClient db,
      Clock clock,
      ApplicationEventPublisher events,
      MergedMembers memberships,
      ModerationLog log,
      LinkCodes codes) {
    this.db = db;
    this.clock = clock;
    this.events = events;
    this.memberships = memberships;
    this.log = log;
    this.codes = codes;
  }

  /** The person behind an actor, made at first sight; their name and zone are kept fresh. */
  @Transactional
  public Person identify(Actor actor) {
    return find(actor.account())
        .map(person -> refresh(person, actor))
        .orElseGet(() -> introduce(actor));
  }

  /** The person behind an account, if we have met them. */
  public Optional<PersonId> known(AccountId account) {
    return find(account).map(Person::id);
  }

  /** A person by id. */
  public Person get(PersonId id) {
    return db.sql("select id, name, zone from person where id = ?")
        .param(id.value())
        .query(People::person)
        .single();
  }

  /** A person's accounts, in a stable order. */
  public List<AccountId> accounts(PersonId id) {
    return db.sql("select account_key from account where person_id = ? order by account_key")
        .param(id.value())
        .query((row, n) -> AccountId.parse(row.getString(1)))
        .list();
  }

  /**
   * Makes one person of two, when a human proves that both accounts are theirs. Everything of
   * {@code gone} becomes {@code kept}'s; each feature moves its own rows on {@link
   * GroupEvents.PeopleMerged}.
   */
  @Transactional
  public void merge(PersonId kept, PersonId gone) {
    if (kept.equals(gone)) {
      return;
    }
    db.sql("update account set person_id = ? where person_id = ?")
        .params(kept.value(), gone.value())
        .update();
    memberships.merge(kept, gone);
    log.merge(kept, gone);
    codes.forget(gone);
    db.sql("update person set merged_into = ? where id = ?")
        .params(kept.value(), gone.value())
        .update();
    events.publishEvent(new GroupEvents.PeopleMerged(kept, gone));
  }

  private Optional<Person> find(AccountId account) {
    return db.sql(
            "select p.id, p.name, p.zone from account a join person p on p.id = a.person_id"
                + " where a.account_key = ?")
        .param(account.key())
        .query(People::person)
        .optional();
  }

  private Person refresh(Person person, Actor actor) {
    String name = cut(actor.name());
    ZoneId zone = actor.zone() == null ? person.zone() : actor.zone();
    if (name.equals(person.name()) && Objects.equals(zone, person.zone())) {
      return person;
    }
    db.sql("update person set name = ?, zone = ? where id = ?")
        .param(name)
        .param(id(zone))
        .param(person.id().value())
        .update();
    return new Person(person.id(), name, zone);
  }

  private Person introduce(Actor actor) {
    var person = new Person(PersonId.fresh(), cut(actor.name()), actor.zone());
    db.sql("insert into person (id, name, created_at, zone) values (?, ?, ?, ?)")
        .params(person.id().value(), person.name(), Utc.of(clock.instant()))
        .param(id(person.zone()))
        .update();
    int added =
        db.sql("insert into account (account_key, person_id) values (?, ?) on conflict do nothing")
            .params(actor.account().key(), person.id().value())
            .update();
    if (added == 1) {
      return person;
    }
    db.sql("delete from person where id = ?").param(person.id().value()).update();
    return find(actor.account()).orElseThrow();
  }

  private static String cut(String name) {
    String clean = name.isBlank() ? "?" : name.strip();
    return clean.length() > NAME_LIMIT ? clean.substring(0, NAME_LIMIT) : clean;
  }

  private static @Nullable String id(@Nullable ZoneId zone) {
    return zone == null ? null : zone.getId();
  }

  private static Person person(ResultSet row, int n) throws SQLException {
    String zone = row.getString("zone");
    return new Person(
        new PersonId(row.getObject("id", java.util.UUID.class)),
        row.getString("name"),
        zone == null ? null : ZoneId.of(zone));
  }
}
