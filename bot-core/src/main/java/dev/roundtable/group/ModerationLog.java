package dev.roundtable.group;

import dev.roundtable.sql.Ids;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken out of sight in a group or shown again, by whom and why; organizers read it. */
@Repository
public class ModerationLog {

  private static final int LONGEST_REASON = 300;

  private final JdbcClient db;
  private final Clock clock;

  ModerationLog(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** What was done. */
  public enum Deed {
    HIDE_ANSWER,
    SHOW_ANSWER,
    ACCEPT_ANSWER,
    HIDE_COMMENT,
    HIDE_QUESTION,
    SHOW_QUESTION,
    EXCLUDE,
    READMIT
  }

  /**
   * One line of it.
   *
   * @param actor who did it; null where two reports did
   * @param whose whom it concerned; null where it was nobody's, such as a question of the guide
   * @param subject the answer, comment or question; null for a member
   * @param reason plain text of the actor's own, perhaps empty: escape it
   */
  public record Entry(
      @Nullable PersonId actor,
      Deed deed,
      @Nullable PersonId whose,
      @Nullable UUID subject,
      String reason,
      Instant at) {}

  /** Writes a line; in the transaction of the deed. */
  public void add(
      GroupId group,
      @Nullable PersonId actor,
      Deed deed,
      @Nullable PersonId whose,
      @Nullable UUID subject,
      String reason) {
    String why = reason.strip();
    db.sql(
            "insert into moderation_log (id, group_id, actor_id, deed, whose_id, subject_id,"
                + " reason, done_at) values (:id, :group, :actor, :deed, :whose, :subject, :reason,"
                + " :at)")
        .param("id", Ids.fresh())
        .param("group", group.value())
        .param("actor", actor == null ? null : actor.value())
        .param("deed", deed.name())
        .param("whose", whose == null ? null : whose.value())
        .param("subject", subject)
        .param("reason", why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why)
        .param("at", Utc.of(clock.instant()))
        .update();
  }

  /** The latest lines of a group, newest first. */
  public List<Entry> of(GroupId group, int limit) {
    return db.sql(
            "select * from moderation_log where group_id = ? order by done_at desc, id fetch first "
                + limit
                + " rows only")
        .param(group.value())
        .query(ModerationLog::entry)
        .list();
  }

  /** Two people turned out to be one. */
  void merge(PersonId kept, PersonId gone) {
    for (String column : List.of("actor_id", "whose_id")) {
      db.sql("update moderation_log set %1$s = ? where %1$s = ?".formatted(column))
          .params(kept.value(), gone.value())
          .update();
    }
  }

  private static Entry entry(ResultSet row, int n) throws SQLException {
    return new Entry(
        person(row, "actor_id"),
        Deed.valueOf(row.getString("deed")),
        person(row, "whose_id"),
        row.getObject("subject_id", UUID.class),
        row.getString("reason"),
        Utc.instant(row, "done_at"));
  }

  private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new PersonId(id);
  }
}
