package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a group's review queue is made of. Every query goes by index over the group's open pools or
 * latest reviews only, however much the group has behind it.
 */
@Repository
class QueueRows {

  private final JdbcClient db;

  QueueRows(JdbcClient db) {
    this.db = db;
  }

  /** A pool that takes votes, and when it opens to all. */
  record Opening(PoolId pool, Instant toAll) {

    boolean openTo(PersonId person, Map<PoolId, Set<PersonId>> unlocked, Instant now) {
      return !toAll.isAfter(now) || unlocked.getOrDefault(pool, Set.of()).contains(person);
    }
  }

  private record Involved(SubmissionId submission, PersonId reviewer, Assignment.State state) {}

  /** The pools that take votes, and when each opens to all. */
  List<Opening> openings(GroupId group, Instant now) {
    return db.sql(
            "select p.id, p.opens_to_all_at from review_pool p where p.group_id = :group"
                + " and p.state in ('OPEN', 'EXTENDED') and p.closes_at > :now")
        .param("group", group.value())
        .param("now", Utc.of(now))
        .query((row, n) -> new Opening(pool(row, "id"), Utc.instant(row, "opens_to_all_at")))
        .list();
  }

  /** Who may review before all others, by pool. */
  Map<PoolId, Set<PersonId>> unlocked(Collection<Opening> openings) {
    if (openings.isEmpty()) {
      return Map.of();
    }
    Map<PoolId, Set<PersonId>> unlocked = new HashMap<>();
    db.sql("select pool_id, person_id from pool_reviewer where pool_id in (:pools)")
        .param("pools", openings.stream().map(opening -> opening.pool().value()).toList())
        .query(
            row -> {
              unlocked
                  .computeIfAbsent(pool(row, "pool_id"), pool -> new HashSet<>())
                  .add(person(row, "person_id"));
            });
    return unlocked;
  }

  /** How many reviews each member has given since an instant. */
  Map<PersonId, Integer> done(GroupId group, Instant since) {
    return counts(
        db.sql(
                "select reviewer_id as person_id, count(*) as many from review"
                    + " where group_id = :group and given_at >= :since and state = 'COUNTS'"
                    + " group by reviewer_id")
            .param("group", group.value())
            .param("since", Utc.of(since)));
  }

  /** How often somebody has reviewed each author since an instant. */
  Map<PersonId, Integer> met(GroupId group, PersonId person, Instant since) {
    return counts(
        db.sql(
                "select s.author_id as person_id, count(*) as many from review r"
                    + " join submission s on s.id = r.submission_id"
                    + " where r.reviewer_id = :person and r.group_id = :group"
                    + " and r.given_at >= :since group by s.author_id")
            .param("person", person.value())
            .param("group", group.value())
            .param("since", Utc.of(since)));
  }

  /** What may still get reviews: in an open pool all, in an extended one what has no score. */
  List<OpenSubmission> unscored(Collection<Opening> openings, Instant now) {
    return submissions(
        openings.stream().map(opening -> opening.pool().value()).toList(),
        " and not exists (select 1 from submission_score c where c.submission_id = s.id)",
        now);
  }

  /** What stands in a pool, open or not. */
  List<OpenSubmission> all(PoolId pool, Instant now) {
    return submissions(List.of(pool.value()), "", now);
  }

  private List<OpenSubmission> submissions(List<UUID> pools, String condition, Instant now) {
    if (pools.isEmpty()) {
      return List.of();
    }
    String standing = " where s.pool_id in (:pools) and s.state = 'STANDING'" + condition;
    Map<SubmissionId, List<Involved>> involved =
        db
            .sql(
                "select a.submission_id, a.reviewer_id, a.state, a.expires_at from submission s"
                    + " join assignment a on a.submission_id = s.id"
                    + standing)
            .param("pools", pools)
            .query((row, n) -> involved(row, now))
            .list()
            .stream()
            .collect(Collectors.groupingBy(Involved::submission));
    return db.sql("select s.id, s.pool_id, s.author_id, s.is_late from submission s" + standing)
        .param("pools", pools)
        .query(
            (row, n) ->
                submission(row, involved.getOrDefault(new SubmissionId(id(row, "id")), List.of())))
        .list();
  }

  private static Involved involved(ResultSet row, Instant now) throws SQLException {
    var state = Assignment.State.valueOf(row.getString("state"));
    boolean over = state == Assignment.State.HELD && !Utc.instant(row, "expires_at").isAfter(now);
    return new Involved(
        new SubmissionId(id(row, "submission_id")),
        person(row, "reviewer_id"),
        over ? Assignment.State.EXPIRED : state);
  }

  private static OpenSubmission submission(ResultSet row, List<Involved> people)
      throws SQLException {
    return new OpenSubmission(
        new SubmissionId(id(row, "id")),
        pool(row, "pool_id"),
        person(row, "author_id"),
        row.getBoolean("is_late"),
        who(people, Assignment.State.DONE),
        who(people, Assignment.State.HELD),
        who(people, Assignment.State.RETURNED, Assignment.State.VOID));
  }

  private static Set<PersonId> who(List<Involved> people, Assignment.State... states) {
    return people.stream()
        .filter(it -> List.of(states).contains(it.state()))
        .map(Involved::reviewer)
        .collect(Collectors.toSet());
  }

  private static Map<PersonId, Integer> counts(JdbcClient.StatementSpec query) {
    Map<PersonId, Integer> counts = new HashMap<>();
    query.query(
        row -> {
          counts.put(person(row, "person_id"), row.getInt("many"));
        });
    return counts;
  }

  private static PersonId person(ResultSet row, String column) throws SQLException {
    return new PersonId(id(row, column));
  }

  private static PoolId pool(ResultSet row, String column) throws SQLException {
    return new PoolId(id(row, column));
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }
}
