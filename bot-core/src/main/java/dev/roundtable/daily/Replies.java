package dev.roundtable.daily;

import dev.roundtable.chat.Place;
import dev.roundtable.daily.Reply.Choice;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of replies, under their natural keys. */
@Repository
class Replies {

  /** What a reply's text is cut to; Slack's messages end at 40,000, Discord's at 4,000. */
  static final int LONGEST = 20_000;

  private final JdbcClient db;

  Replies(JdbcClient db) {
    this.db = db;
  }

  /** The reply of this key. */
  Optional<Reply> find(String key) {
    return db.sql("select * from reply where reply_key = ?")
        .param(key)
        .query(Replies::reply)
        .optional();
  }

  /** A reply by id. */
  Optional<Reply> find(UUID id) {
    return db.sql("select * from reply where id = ?").param(id).query(Replies::reply).optional();
  }

  /** All that is known under a question. */
  List<Reply> of(DailyQuestionId question) {
    return db.sql("select * from reply where question_id = ?")
        .param(question.value())
        .query(Replies::reply)
        .list();
  }

  /** Adds a reply; false when its key is known. */
  boolean add(Reply r, Instant arrivedAt) {
    return db.sql(
                "insert into reply (id, reply_key, question_id, place_key, source, person_id,"
                    + " written_at, version_at, text, files, quotes, barred, choice, choice_at,"
                    + " deleted_at, counted, arrived_at)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict do nothing")
            .param(r.id())
            .param(r.key())
            .param(value(r.question()))
            .param(r.place())
            .param(r.source().name())
            .param(value(r.person()))
            .param(Utc.ofNullable(r.at()))
            .param(Utc.ofNullable(r.versionAt()))
            .param(cut(r.text()))
            .param(Files.write(r.files()))
            .param(r.quotes())
            .param(r.barred())
            .param(r.choice().name())
            .param(Utc.ofNullable(r.choiceAt()))
            .param(Utc.ofNullable(r.deletedAt()))
            .param(r.counted())
            .param(Utc.of(arrivedAt))
            .update()
        == 1;
  }

  /** Writes what has become known of a reply. */
  void save(Reply r) {
    db.sql(
            "update reply set question_id = ?, person_id = ?, written_at = ?, version_at = ?,"
                + " text = ?, files = ?, quotes = ?, barred = ?, choice = ?, choice_at = ?,"
                + " deleted_at = ?, counted = ? where id = ?")
        .param(value(r.question()))
        .param(value(r.person()))
        .param(Utc.ofNullable(r.at()))
        .param(Utc.ofNullable(r.versionAt()))
        .param(cut(r.text()))
        .param(Files.write(r.files()))
        .param(r.quotes())
        .param(r.barred())
        .param(r.choice().name())
        .param(Utc.ofNullable(r.choiceAt()))
        .param(Utc.ofNullable(r.deletedAt()))
        .param(r.counted())
        .param(r.id())
        .update();
  }

  /** Notes which replies are part of an answer. */
  void count(UUID id, boolean counted) {
    db.sql("update reply set counted = ? where id = ?").params(counted, id).update();
  }

  /** Gives the replies that waited in a thread to the question whose thread it turned out to be. */
  int adopt(Place.Thread thread, DailyQuestionId question) {
    return db.sql("update reply set question_id = ? where place_key = ? and question_id is null")
        .params(question.value(), thread.key())
        .update();
  }

  /** Threads with waiting replies whose card is known by now: it was being posted meanwhile. */
  List<DailyQuestionId> orphans() {
    return db.sql(
            "select distinct p.question_id from reply r join posting p on p.thread_key ="
                + " r.place_key where r.question_id is null and r.source = 'THREAD'")
        .query((row, n) -> new DailyQuestionId(row.getObject(1, UUID.class)))
        .list();
  }

  /** Forgets what waited in threads that never turned out to be ours. */
  int forget(Instant arrivedBefore) {
    return db.sql("delete from reply where question_id is null and arrived_at < ?")
        .param(Utc.of(arrivedBefore))
        .update();
  }

  /** Makes the replies of one person another's, when both are one human. */
  void merge(PersonId kept, PersonId gone) {
    db.sql("update reply set person_id = ? where person_id = ?")
        .params(kept.value(), gone.value())
        .update();
  }

  /** The natural key of the text that a person gave in a form. */
  static String formKey(DailyQuestionId question, PersonId person) {
    return "form/" + question + "/" + person;
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  private static @Nullable UUID value(@Nullable DailyQuestionId id) {
    return id == null ? null : id.value();
  }

  private static @Nullable UUID value(@Nullable PersonId id) {
    return id == null ? null : id.value();
  }

  private static Reply reply(ResultSet row, int n) throws SQLException {
    UUID question = row.getObject("question_id", UUID.class);
    UUID person = row.getObject("person_id", UUID.class);
    return new Reply(
        row.getObject("id", UUID.class),
        row.getString("reply_key"),
        question == null ? null : new DailyQuestionId(question),
        row.getString("place_key"),
        Source.valueOf(row.getString("source")),
        person == null ? null : new PersonId(person),
        Utc.nullable(row, "written_at"),
        Utc.nullable(row, "version_at"),
        row.getString("text"),
        Files.read(row.getString("files")),
        row.getBoolean("quotes"),
        row.getBoolean("barred"),
        Choice.valueOf(row.getString("choice")),
        Utc.nullable(row, "choice_at"),
        Utc.nullable(row, "deleted_at"),
        row.getBoolean("counted"));
  }
}
