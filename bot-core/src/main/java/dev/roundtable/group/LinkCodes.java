package dev.roundtable.group;

import dev.roundtable.sql.Utc;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Short codes that prove that whoever uses one was given it by its maker: they work once, expire,
 * and nobody may guess more than a few times an hour.
 */
@Repository
class LinkCodes {

  /** How long a code for a second account works. */
  static final Duration FOR_AN_ACCOUNT = Duration.ofMinutes(15);

  /** How long a code for a second room works. */
  static final Duration FOR_A_ROOM = Duration.ofHours(24);

  /** So many wrong codes somebody may try in an hour. */
  static final int GUESSES = 5;

  private static final Duration GUESSES_KEPT = Duration.ofHours(1);

  /** Without letters and digits that look alike; 31 to the power of 8 is 853 billion codes. */
  private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int LENGTH = 8;

  private final JdbcClient db;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  LinkCodes(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** What a typed code turned out to be. */
  sealed interface Found {

    /**
     * It works.
     *
     * @param code as it is kept
     * @param maker who made it
     * @param group the group that a room joins by it; null where it links an account
     */
    record Code(String code, PersonId maker, @Nullable GroupId group) implements Found {}

    /** There is none like it, it was used, or it has expired. */
    record Unknown() implements Found {}

    /** They tried too many wrong ones. */
    record TooMany() implements Found {}
  }

  /** A code by which another account becomes this person's. */
  @Transactional
  public String forAccount(PersonId maker) {
    db.sql("delete from link_code where person_id = ? and group_id is null")
        .param(maker.value())
        .update();
    return add(maker, null, FOR_AN_ACCOUNT);
  }

  /** A code by which another room becomes this group's. */
  @Transactional
  public String forRoom(PersonId maker, GroupId group) {
    db.sql("delete from link_code where person_id = ? and group_id = ?")
        .params(maker.value(), group.value())
        .update();
    return add(maker, group, FOR_A_ROOM);
  }

  /** Looks a code up that somebody typed, and counts wrong ones. */
  @Transactional
  public Found look(String typed, PersonId by) {
    Instant now = clock.instant();
    db.sql("delete from link_attempt where tried_at < ?")
        .param(Utc.of(now.minus(GUESSES_KEPT)))
        .update();
    int wrong =
        db.sql("select count(*) from link_attempt where person_id = ?")
            .param(by.value())
            .query(Integer.class)
            .single();
    if (wrong >= GUESSES) {
      return new Found.TooMany();
    }
    Optional<Found> found =
        db.sql("select * from link_code where code = ? and expires_at > ?")
            .params(plain(typed), Utc.of(now))
            .query(
                (row, n) -> {
                  UUID group = row.getObject("group_id", UUID.class);
                  return (Found)
                      new Found.Code(
                          row.getString("code"),
                          new PersonId(row.getObject("person_id", UUID.class)),
                          group == null ? null : new GroupId(group));
                })
            .optional();
    if (found.isEmpty()) {
      db.sql("insert into link_attempt (person_id, tried_at) values (?, ?)")
          .params(by.value(), Utc.of(now))
          .update();
    }
    return found.orElseGet(Found.Unknown::new);
  }

  /** Uses a code up; false where somebody else just did, or it has expired. */
  boolean use(Found.Code code) {
    return db.sql("delete from link_code where code = ? and expires_at > ?")
            .params(code.code(), Utc.of(clock.instant()))
            .update()
        == 1;
  }

  /** Two people turned out to be one: their codes are no use any more. */
  void forget(PersonId gone) {
    db.sql("delete from link_code where person_id = ?").param(gone.value()).update();
    db.sql("delete from link_attempt where person_id = ?").param(gone.value()).update();
  }

  /** A code as people read it, in two halves. */
  static String shown(String code) {
    return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
  }

  private String add(PersonId maker, @Nullable GroupId group, Duration works) {
    Instant now = clock.instant();
    db.sql("delete from link_code where expires_at <= ?").param(Utc.of(now)).update();
    String code = fresh();
    db.sql("insert into link_code (code, person_id, group_id, expires_at) values (?, ?, ?, ?)")
        .params(code, maker.value())
        .param(group == null ? null : group.value())
        .param(Utc.of(now.plus(works)))
        .update();
    return shown(code);
  }

  private String fresh() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static String plain(String typed) {
    String plain = typed.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    return plain.length() > 40 ? plain.substring(0, 40) : plain;
  }
}
