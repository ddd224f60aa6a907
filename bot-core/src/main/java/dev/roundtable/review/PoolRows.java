package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Rubric;
import dev.roundtable.sql.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of pools. */
@Repository
class PoolRows {

  private static final int ROUND = 200;
  private static final int QUESTION = 4_000;

  private final JdbcClient db;
  private final RubricSnapshots rubrics;

  PoolRows(JdbcClient db, RubricSnapshots rubrics) {
    this.db = db;
    this.rubrics = rubrics;
  }

  void add(Pool pool) {
    db.sql(
            """
            insert into review_pool (id, group_id, local_date, round_name, question, rubric_id,
              is_sealed, opens_to_all_at, closes_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            pool.id().value(),
            pool.group().value(),
            pool.day(),
            Words.cut(pool.round(), ROUND),
            Words.cut(pool.question(), QUESTION),
            rubrics.keep(pool.rubric()),
            pool.sealed(),
            Utc.of(pool.opensToAllAt()),
            Utc.of(pool.closesAt()),
            pool.state().name())
        .update();
  }

  Optional<Pool> find(PoolId id) {
    return db.sql("select * from review_pool where id = ?")
        .param(id.value())
        .query(PoolRows::row)
        .optional()
        .map(this::pool);
  }

  Pool get(PoolId id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("no pool " + id));
  }

  void unlock(PoolId id, PersonId person) {
    db.sql("insert into pool_reviewer (pool_id, person_id) values (?, ?) on conflict do nothing")
        .params(id.value(), person.value())
        .update();
  }

  boolean move(PoolId id, Instant opensToAllAt, Instant closesAt) {
    return db.sql(
                "update review_pool set opens_to_all_at = ?, closes_at = ?"
                    + " where id = ? and state = 'OPEN'")
            .params(Utc.of(opensToAllAt), Utc.of(closesAt), id.value())
            .update()
        == 1;
  }

  boolean extend(PoolId id, Instant until) {
    return db.sql(
                "update review_pool set state = 'EXTENDED', closes_at = ?"
                    + " where id = ? and state = 'CLOSED'")
            .params(Utc.of(until), id.value())
            .update()
        == 1;
  }

  /** Moves a pool from one state to another; false when it was not in the first. */
  boolean change(PoolId id, Pool.State from, Pool.State to) {
    return db.sql("update review_pool set state = ? where id = ? and state = ?")
            .params(to.name(), id.value(), from.name())
            .update()
        == 1;
  }

  /** Extended pools whose time is over. */
  List<Pool> extendedUntil(Instant now, int limit) {
    return db
        .sql(
            "select * from review_pool where state = 'EXTENDED' and closes_at <= ?"
                + " order by closes_at, id fetch first "
                + limit
                + " rows only")
        .param(Utc.of(now))
        .query(PoolRows::row)
        .list()
        .stream()
        .map(this::pool)
        .toList();
  }

  Optional<Instant> nextEndOfExtension() {
    return db.sql("select min(closes_at) as at from review_pool where state = 'EXTENDED'")
        .query((row, n) -> Optional.ofNullable(Utc.nullable(row, "at")))
        .single();
  }

  /** The rubric is read afterwards: a query within a query would take two connections. */
  private Pool pool(Row row) {
    return row.withRubric().apply(rubrics.get(row.rubric()));
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    var id = new PoolId(row.getObject("id", UUID.class));
    var group = new GroupId(row.getObject("group_id", UUID.class));
    LocalDate day = row.getObject("local_date", LocalDate.class);
    String round = row.getString("round_name");
    String question = row.getString("question");
    boolean sealed = row.getBoolean("is_sealed");
    Instant opensToAllAt = Utc.instant(row, "opens_to_all_at");
    Instant closesAt = Utc.instant(row, "closes_at");
    Pool.State state = Pool.State.valueOf(row.getString("state"));
    return new Row(
        row.getObject("rubric_id", UUID.class),
        rubric ->
            new Pool(
                id, group, day, round, question, rubric, sealed, opensToAllAt, closesAt, state));
  }

  private record Row(UUID rubric, Function<Rubric, Pool> withRubric) {}
}
