package dev.roundtable.mock;

import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Ids;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said, line by line. */
@Repository
class Transcript {

  private final JdbcClient db;

  Transcript(JdbcClient db) {
    this.db = db;
  }

  /** What the bot says. */
  void says(MockInterview it, Line.Kind kind, String text, Instant at) {
    add(line(it, kind, null, text, null, at));
  }

  /**
   * What a person says.
   *
   * @param messageKey their message; null where it came by a form
   * @return false when the message is known already
   */
  boolean says(
      MockInterview it,
      Line.Kind kind,
      PersonId person,
      String text,
      @Nullable String messageKey,
      Instant at) {
    return add(line(it, kind, person, text, messageKey, at));
  }

  private static Line line(
      MockInterview it,
      Line.Kind kind,
      @Nullable PersonId person,
      String text,
      @Nullable String messageKey,
      Instant at) {
    return new Line(Ids.fresh(), it.id(), it.beat().turn(), kind, person, text, messageKey, at);
  }

  private boolean add(Line line) {
    int position =
        db.sql("select coalesce(max(position), 0) + 1 from mock_line where interview_id = ?")
            .param(line.interview().value())
            .query(Integer.class)
            .single();
    return db.sql(
                "insert into mock_line (id, interview_id, turn, position, kind, person_id, text,"
                    + " message_key, said_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .params(
                Arrays.asList(
                    line.id(),
                    line.interview().value(),
                    line.turn(),
                    position,
                    line.kind().name(),
                    value(line.person()),
                    line.text(),
                    line.messageKey(),
                    Utc.of(line.at())))
            .update()
        == 1;
  }

  List<Line> of(MockId interview) {
    return db.sql("select * from mock_line where interview_id = ? order by position")
        .param(interview.value())
        .query(Transcript::read)
        .list();
  }

  /** The line that a member's message became. */
  Optional<Line> of(String messageKey) {
    return db.sql("select * from mock_line where message_key = ?")
        .param(messageKey)
        .query(Transcript::read)
        .optional();
  }

  /** Its author changed or deleted it. */
  void rewrite(Line line, String text) {
    db.sql("update mock_line set text = ? where id = ?")
        .params(text.length() > Line.LONGEST ? text.substring(0, Line.LONGEST) : text, line.id())
        .update();
  }

  private static Line read(ResultSet row, int n) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    return new Line(
        row.getObject("id", UUID.class),
        new MockId(row.getObject("interview_id", UUID.class)),
        row.getInt("turn"),
        Line.Kind.valueOf(row.getString("kind")),
        person == null ? null : new PersonId(person),
        row.getString("text"),
        row.getString("message_key"),
        Utc.instant(row, "said_at"));
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }
}
