package dev.roundtable.daily;

import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Sent;
import dev.roundtable.chat.Space;
import dev.roundtable.sql.Ids;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of questions' cards, one a room. */
@Repository
class PostedCards {

  /** A card's count of answers is refreshed at most once in this time. */
  private static final Duration REFRESH = Duration.ofMinutes(1);

  private final JdbcClient db;

  PostedCards(JdbcClient db) {
    this.db = db;
  }

  /** Notes that a card is on its way to a room. */
  UUID add(DailyQuestionId question, Place.Room room) {
    UUID id = Ids.fresh();
    db.sql("insert into posting (id, question_id, room_key, state) values (?, ?, ?, 'ON_ITS_WAY')")
        .params(id, question.value(), room.key())
        .update();
    return id;
  }

  /** Notes where a card stands now; false when it was known. */
  boolean posted(UUID id, Sent sent) {
    Place.Thread thread = sent.thread();
    return db.sql(
                "update posting set state = 'POSTED', message_key = ?, thread_key = ?"
                    + " where id = ? and state <> 'POSTED'")
            .param(sent.message().key())
            .param(thread == null ? null : thread.key())
            .param(id)
            .update()
        == 1;
  }

  /** Notes that a card will not come. */
  void dropped(UUID id) {
    db.sql("update posting set state = 'DROPPED' where id = ? and state = 'ON_ITS_WAY'")
        .param(id)
        .update();
  }

  /** Notes that a card that did not come is sent once more; false when it came or is coming. */
  boolean onItsWayAgain(UUID id) {
    return db.sql("update posting set state = 'ON_ITS_WAY' where id = ? and state = 'DROPPED'")
            .param(id)
            .update()
        == 1;
  }

  /** A card by id. */
  Optional<PostedCard> find(UUID id) {
    return db.sql("select * from posting where id = ?")
        .param(id)
        .query(PostedCards::card)
        .optional();
  }

  /** A question's cards. */
  List<PostedCard> of(DailyQuestionId question) {
    return db.sql("select * from posting where question_id = ? order by room_key")
        .param(question.value())
        .query(PostedCards::card)
        .list();
  }

  /** The question whose thread this is. */
  Optional<DailyQuestionId> under(Place.Thread thread) {
    return question("select question_id from posting where thread_key = ?", thread.key());
  }

  /** The question whose card this is. */
  Optional<DailyQuestionId> on(MessageRef message) {
    return question("select question_id from posting where message_key = ?", message.key());
  }

  /** Whether a card of ours is on its way to a room, so that an unknown thread may be its. */
  boolean expectedIn(Place.Room room) {
    return db.sql("select count(*) from posting where room_key = ? and state = 'ON_ITS_WAY'")
            .param(room.key())
            .query(Integer.class)
            .single()
        > 0;
  }

  /**
   * Has a question's cards brought up to date, each at most once a minute. Called again before that
   * minute is over it changes nothing.
   */
  void refreshSoon(DailyQuestionId question, Instant now) {
    db.sql(
            "update posting set refresh_at = case when refreshed_at is null or refreshed_at <= ?"
                + " then ? else ? end"
                + " where question_id = ? and refresh_at is null and state = 'POSTED'")
        .params(
            Utc.of(now.minus(REFRESH)), Utc.of(now), Utc.of(now.plus(REFRESH)), question.value())
        .update();
  }

  /** Has a question's cards brought up to date at once: they say something else now. */
  void refreshNow(DailyQuestionId question, Instant now) {
    db.sql("update posting set refresh_at = ? where question_id = ? and state = 'POSTED'")
        .params(Utc.of(now), question.value())
        .update();
  }

  /** The cards that are to be brought up to date now. */
  List<PostedCard> toRefresh(Instant now, int limit) {
    return db.sql(
            "select * from posting where refresh_at <= ? order by refresh_at, id fetch first "
                + limit
                + " rows only")
        .param(Utc.of(now))
        .query(PostedCards::card)
        .list();
  }

  /** Notes that a card is brought up to date at an instant. */
  void refreshed(UUID id, Instant at) {
    db.sql("update posting set refreshed_at = ?, refresh_at = null where id = ?")
        .params(Utc.of(at), id)
        .update();
  }

  /**
   * Asks for the threads of open questions to be read back.
   *
   * @param space only those in a space; null for the platform's all
   */
  void wantCatchUp(String platform, @Nullable Space space, Instant now) {
    String prefix = space == null ? platform + "/%" : space.key() + "/%";
    wantCatchUp("and room_key like ?", List.of(Utc.of(now), Utc.of(now), prefix));
  }

  /** Asks for the threads of all open questions to be read back, when the process starts. */
  void wantCatchUp(Instant now) {
    wantCatchUp("", List.of(Utc.of(now), Utc.of(now)));
  }

  private void wantCatchUp(String which, List<Object> params) {
    db.sql(
            "update posting set catch_up_since = ?, catch_up_at = ? where state = 'POSTED' "
                + which
                + " and question_id in"
                + " (select id from daily_question where state in ('ASKED', 'REVIEWING'))")
        .params(params)
        .update();
  }

  /** The cards whose threads are to be read back now. */
  List<PostedCard> toCatchUp(Instant now, int limit) {
    return db.sql(
            "select * from posting where catch_up_at <= ? order by catch_up_at, id fetch first "
                + limit
                + " rows only")
        .param(Utc.of(now))
        .query(PostedCards::card)
        .list();
  }

  /** When the next thread is to be read back. */
  Optional<Instant> nextCatchUp() {
    return db.sql("select min(catch_up_at) as at from posting")
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "at")))
        .single();
  }

  /** Since when some thread of a question waits to be read back. */
  Optional<Instant> catchingUpSince(DailyQuestionId question) {
    return db.sql("select min(catch_up_since) as at from posting where question_id = ?")
        .param(question.value())
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "at")))
        .single();
  }

  /** Reads a thread back later, or again if this process dies meanwhile. */
  void catchUpLater(UUID id, Instant at) {
    db.sql("update posting set catch_up_at = ? where id = ? and catch_up_at is not null")
        .params(Utc.of(at), id)
        .update();
  }

  /** A thread is read back, unless it was asked for again since then. */
  void caughtUp(UUID id, Instant startedAt) {
    db.sql(
            "update posting set catch_up_at = null, catch_up_since = null"
                + " where id = ? and catch_up_since <= ?")
        .params(id, Utc.of(startedAt))
        .update();
  }

  private Optional<DailyQuestionId> question(String sql, String key) {
    return db
        .sql(sql)
        .param(key)
        .query((row, n) -> new DailyQuestionId(row.getObject(1, UUID.class)))
        .list()
        .stream()
        .findFirst();
  }

  private static PostedCard card(ResultSet row, int n) throws SQLException {
    String message = row.getString("message_key");
    String thread = row.getString("thread_key");
    return new PostedCard(
        row.getObject("id", UUID.class),
        new DailyQuestionId(row.getObject("question_id", UUID.class)),
        (Place.Room) Place.parse(row.getString("room_key")),
        PostedCard.State.valueOf(row.getString("state")),
        message == null ? null : MessageRef.parse(message),
        thread == null ? null : (Place.Thread) Place.parse(thread),
        Utc.nullable(row, "refreshed_at"));
  }
}
