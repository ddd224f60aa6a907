package dev.roundtable.review;

import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Level;
import dev.roundtable.guide.Rubric;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rubrics as they were when they were used, each kept once. */
@Repository
class RubricSnapshots {

  private final JdbcClient db;

  RubricSnapshots(JdbcClient db) {
    this.db = db;
  }

  /** Keeps a rubric and gives its id, which is made from the content. */
  UUID keep(Rubric rubric) {
    UUID id = UUID.nameUUIDFromBytes(rubric.toString().getBytes(StandardCharsets.UTF_8));
    if (!known(id)) {
      IntStream.range(0, rubric.criteria().size())
          .forEach(place -> add(id, place, rubric.criteria().get(place)));
    }
    return id;
  }

  Rubric get(UUID id) {
    return new Rubric(
        db.sql("select * from rubric_snapshot where id = ? order by place")
            .param(id)
            .query(RubricSnapshots::criterion)
            .list());
  }

  private boolean known(UUID id) {
    return !db.sql("select 1 from rubric_snapshot where id = ?")
        .param(id)
        .query(Integer.class)
        .list()
        .isEmpty();
  }

  private void add(UUID id, int place, Criterion criterion) {
    List<Object> values = new ArrayList<>();
    values.add(id);
    values.add(place);
    values.add(criterion.key().value());
    values.add(criterion.name());
    values.add(criterion.asks());
    for (Level level : criterion.levels()) {
      values.add(level.name());
      values.add(level.description());
    }
    db.sql(
            """
            insert into rubric_snapshot (id, place, criterion_key, name, asks, level_1, about_1,
              level_2, about_2, level_3, about_3, level_4, about_4)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(values)
        .update();
  }

  private static Criterion criterion(ResultSet row, int n) throws SQLException {
    List<Level> levels = new ArrayList<>();
    for (int level = 1; level <= Criterion.LEVELS; level++) {
      levels.add(new Level(row.getString("level_" + level), row.getString("about_" + level)));
    }
    return new Criterion(
        new Key(row.getString("criterion_key")),
        row.getString("name"),
        row.getString("asks"),
        levels);
  }
}
