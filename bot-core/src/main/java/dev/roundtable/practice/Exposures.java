package dev.roundtable.practice;

import dev.roundtable.group.GroupEvents.PeopleMerged;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.practice.PickRule.Asked;
import dev.roundtable.sql.Ids;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was asked what, when, and how it went. */
@Repository
public class Exposures {

  private final JdbcClient db;

  Exposures(JdbcClient db) {
    this.db = db;
  }

  /** How a person met a question. */
  public enum Kind {
    DAILY,
    PRACTICE,
    MOCK
  }

  /** A group is asked a question; {@code source} is whatever asked it. */
  public void asked(GroupId group, QuestionRevision question, UUID source, Instant at) {
    db.sql(
            "insert into group_exposure (source_id, group_id, question_id, guide_id, round_key,"
                + " topic_key, happened_at, outcome) values (?, ?, ?, ?, ?, ?, ?, 'OPEN')"
                + " on conflict do nothing")
        .params(
            source,
            group.value(),
            question.question().value(),
            question.guide().value(),
            key(question.round()),
            key(question.topic()),
            Utc.of(at))
        .update();
  }

  /** How a group's question went: the mean score of its answers from 1 to 4, if there is any. */
  public void answered(UUID source, @Nullable Double score) {
    db.sql("update group_exposure set outcome = 'ANSWERED', score = ? where source_id = ?")
        .param(score)
        .param(source)
        .update();
  }

  /** Nobody answered a group's question: it counts as not asked. */
  public void unanswered(UUID source) {
    db.sql("update group_exposure set outcome = 'UNANSWERED' where source_id = ?")
        .param(source)
        .update();
  }

  /**
   * A person met a question; told again for the same source, how it went is brought up to date.
   *
   * @param score from 1 to 4, if there is one
   */
  public void met(
      PersonId person,
      QuestionRevision question,
      Kind kind,
      UUID source,
      Instant at,
      boolean answered,
      @Nullable Double score) {
    int known =
        db.sql("update exposure set answered = ?, score = ? where person_id = ? and source_id = ?")
            .param(answered)
            .param(score)
            .params(person.value(), source)
            .update();
    if (known > 0) {
      return;
    }
    db.sql(
            "insert into exposure (id, person_id, question_id, revision_id, guide_id, round_key,"
                + " topic_key, kind, source_id, happened_at, answered, score)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
        .params(
            Ids.fresh(),
            person.value(),
            question.question().value(),
            question.id().value(),
            question.guide().value(),
            key(question.round()),
            key(question.topic()),
            kind.name(),
            source,
            Utc.of(at),
            answered)
        .param(score)
        .update();
  }

  /** Whether a person has ever answered a question, in whatever way. */
  public boolean hasAnswered(PersonId person, UUID question) {
    return db.sql(
                "select count(*) from exposure where person_id = ? and question_id = ? and"
                    + " answered")
            .params(person.value(), question)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The mean score of each topic in which a person has any, 1 to 4, by topic key. */
  public Map<String, Double> strengths(PersonId person, GuideId guide) {
    return PickRule.strengths(
        db.sql(
                "select question_id, topic_key, happened_at, true as counts, score from exposure"
                    + " where person_id = ? and guide_id = ? and answered")
            .params(person.value(), guide.value())
            .query(Exposures::asked)
            .list());
  }

  /** The mean score of each topic of a round in which a group has any, 1 to 4, by topic key. */
  public Map<String, Double> strengths(GroupId group, GuideId guide, String round) {
    return PickRule.strengths(of(group, guide, round));
  }

  /** What a person met of a guide, whatever the way. */
  List<Asked> of(PersonId person, GuideId guide) {
    return db.sql(
            "select question_id, topic_key, happened_at, true as counts, score from exposure"
                + " where person_id = ? and guide_id = ? order by happened_at")
        .params(person.value(), guide.value())
        .query(Exposures::asked)
        .list();
  }

  /** How many of a round's questions a group was asked. */
  public int asked(GroupId group, GuideId guide, String round) {
    return (int)
        of(group, guide, round).stream()
            .filter(Asked::counts)
            .map(Asked::question)
            .distinct()
            .count();
  }

  /** What a group was asked in a round. */
  List<Asked> of(GroupId group, GuideId guide, String round) {
    return db.sql(
            "select question_id, topic_key, happened_at, outcome <> 'UNANSWERED' as counts, score"
                + " from group_exposure where group_id = ? and guide_id = ? and round_key = ?"
                + " order by happened_at")
        .params(group.value(), guide.value(), round)
        .query(Exposures::asked)
        .list();
  }

  /** Two accounts turned out to be one human's. */
  @EventListener
  void on(PeopleMerged merged) {
    db.sql(
            "delete from exposure where person_id = ? and source_id in"
                + " (select source_id from exposure where person_id = ?)")
        .params(merged.gone().value(), merged.kept().value())
        .update();
    db.sql("update exposure set person_id = ? where person_id = ?")
        .params(merged.kept().value(), merged.gone().value())
        .update();
    db.sql("update practice_question set person_id = ? where person_id = ?")
        .params(merged.kept().value(), merged.gone().value())
        .update();
  }

  private static Asked asked(ResultSet row, int n) throws SQLException {
    return new Asked(
        row.getObject("question_id", UUID.class),
        row.getString("topic_key"),
        Utc.instant(row, "happened_at"),
        row.getBoolean("counts"),
        row.getObject("score", Double.class));
  }

  private static String key(@Nullable Key key) {
    return key == null ? "" : key.value();
  }
}
