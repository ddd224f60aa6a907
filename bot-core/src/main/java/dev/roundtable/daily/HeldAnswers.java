package dev.roundtable.daily;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.Members;
import dev.roundtable.group.Organizers;
import dev.roundtable.group.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In a large group the first texts that the bot is to post for somebody wait for an organizer. They
 * count and are reviewed meanwhile: only the bot's voice is not lent to strangers.
 */
@Component
class HeldAnswers {

  /** From so many members on. */
  static final int LARGE_GROUP = 50;

  /** So many texts of somebody wait. */
  static final int FIRST = 2;

  private final JdbcClient db;
  private final Members members;
  private final Organizers organizers;
  private final ApplicationEventPublisher events;

  HeldAnswers(
      JdbcClient db, Members members, Organizers organizers, ApplicationEventPublisher events) {
    this.db = db;
    this.members = members;
    this.organizers = organizers;
    this.events = events;
  }

  private enum State {
    WAITING,
    ACCEPTED,
    DECLINED
  }

  /** Whether a text must not be posted, now or for good; organizers are told the first time. */
  boolean holds(DailyQuestion question, Reply reply) {
    Optional<State> known = state(reply);
    if (known.isPresent()) {
      return known.get() != State.ACCEPTED;
    }
    if (!mustWait(question.group(), reply)) {
      return false;
    }
    db.sql("insert into held_answer (reply_id, question_id, person_id, state) values (?, ?, ?, ?)")
        .params(reply.id(), question.id().value(), reply.author().value(), State.WAITING.name())
        .update();
    events.publishEvent(new AnswerHeld(question.group(), reply.author(), question.id()));
    return true;
  }

  /** Whether something of somebody's answer waits. */
  boolean waits(DailyQuestionId question, PersonId person) {
    return db.sql(
                "select count(*) from held_answer where question_id = ? and person_id = ?"
                    + " and state = 'WAITING'")
            .params(question.value(), person.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** An organizer decided about somebody's answer; the replies that waited. */
  List<UUID> decide(DailyQuestionId question, PersonId person, boolean accept) {
    List<UUID> waiting =
        db.sql(
                "select reply_id from held_answer where question_id = ? and person_id = ?"
                    + " and state = 'WAITING'")
            .params(question.value(), person.value())
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    for (UUID reply : waiting) {
      db.sql("update held_answer set state = ? where reply_id = ?")
          .params((accept ? State.ACCEPTED : State.DECLINED).name(), reply)
          .update();
    }
    return waiting;
  }

  /** A declined answer is welcome after all. */
  void release(DailyQuestionId question, PersonId person) {
    db.sql("update held_answer set state = ? where question_id = ? and person_id = ?")
        .params(State.ACCEPTED.name(), question.value(), person.value())
        .update();
  }

  /** How many texts of a group wait. */
  int waiting(GroupId group) {
    return db.sql(
            "select count(*) from held_answer h join daily_question q on q.id = h.question_id"
                + " where q.group_id = ? and h.state = 'WAITING'")
        .param(group.value())
        .query(Integer.class)
        .single();
  }

  private Optional<State> state(Reply reply) {
    return db.sql("select state from held_answer where reply_id = ?")
        .param(reply.id())
        .query((row, n) -> State.valueOf(row.getString(1)))
        .optional();
  }

  private boolean mustWait(GroupId group, Reply reply) {
    if (members.count(group) < LARGE_GROUP || organizers.is(group, reply.author())) {
      return false;
    }
    int before =
        db.sql(
                "select count(distinct s.reply_id) from shown_answer s"
                    + " join reply r on r.id = s.reply_id"
                    + " join daily_question q on q.id = s.question_id"
                    + " where q.group_id = ? and r.person_id = ? and r.id <> ?")
            .params(group.value(), reply.author().value(), reply.id())
            .query(Integer.class)
            .single();
    return before < FIRST;
  }
}
