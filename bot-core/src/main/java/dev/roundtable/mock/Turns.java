package dev.roundtable.mock;

import dev.roundtable.guide.Key;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of turns. */
@Repository
class Turns {

  private final JdbcClient db;

  Turns(JdbcClient db) {
    this.db = db;
  }

  void add(Turn turn) {
    Key chair = turn.chair();
    db.sql(
            "insert into mock_turn (id, interview_id, number, revision_id, question_id, chair_key,"
                + " missing, hints, seconds, answered, aloud)"
                + " values (?, ?, ?, ?, ?, ?, null, 0, 0, false, false)")
        .params(
            Arrays.asList(
                turn.id(),
                turn.interview().value(),
                turn.number(),
                turn.revision(),
                turn.question(),
                chair == null ? null : chair.value()))
        .update();
  }

  void save(Turn turn) {
    db.sql(
            "update mock_turn set missing = ?, hints = ?, seconds = ?, answered = ?, aloud = ?"
                + " where id = ?")
        .params(
            Arrays.asList(
                text(turn.missing()),
                turn.hints(),
                turn.seconds(),
                turn.answered(),
                turn.aloud(),
                turn.id()))
        .update();
  }

  /** The questions of an interview, in order. */
  List<Turn> of(MockId interview) {
    return db.sql("select * from mock_turn where interview_id = ? order by number")
        .param(interview.value())
        .query(Turns::read)
        .list();
  }

  private static @Nullable String text(@Nullable List<Key> keys) {
    return keys == null ? null : keys.stream().map(Key::value).collect(Collectors.joining(","));
  }

  private static @Nullable List<Key> keys(@Nullable String text) {
    return text == null
        ? null
        : Arrays.stream(text.split(",")).filter(it -> !it.isEmpty()).map(Key::new).toList();
  }

  private static Turn read(ResultSet row, int n) throws SQLException {
    String chair = row.getString("chair_key");
    return new Turn(
        row.getObject("id", UUID.class),
        new MockId(row.getObject("interview_id", UUID.class)),
        row.getInt("number"),
        row.getObject("revision_id", UUID.class),
        row.getObject("question_id", UUID.class),
        chair == null ? null : new Key(chair),
        keys(row.getString("missing")),
        row.getInt("hints"),
        row.getInt("seconds"),
        row.getBoolean("answered"),
        row.getBoolean("aloud"));
  }
}
