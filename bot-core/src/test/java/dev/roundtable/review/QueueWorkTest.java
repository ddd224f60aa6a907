package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.PersonId;
import dev.roundtable.sql.Utc;
import dev.roundtable.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class QueueWorkTest {

  private static final String[] TEN =
      IntStream.range(0, 10).mapToObj(i -> "Member" + i).toArray(String[]::new);
  private static final int POOLS = 500;

  @Test
  void theNextCardTakesAFewIndexedQueriesWithTenThousandSubmissionsAround() throws Exception {
    DataSource database = TestDatabase.H2.create();
    WatchedDatabase watched = new WatchedDatabase(database);
    try (ReviewDay day = ReviewDay.on(watched.dataSource(), TEN)) {
      JdbcTemplate rows = new JdbcTemplate(database);
      GroupId other =
          day.core
              .get(Groups.class)
              .found("Other", ZoneOffset.UTC, Locale.ENGLISH, day.person(TEN[0]))
              .id();
      fill(day, rows, day.group, "CLOSED", 3);
      fill(day, rows, other, "OPEN", 1);
      rows.execute("analyze");
      assertThat(rows.queryForObject("select count(*) from submission", Integer.class))
          .isEqualTo(10_000);
      PoolId pool = day.openPool();
      for (String author : TEN) {
        day.answer(pool, author);
      }
      watched.watch(() -> day.reader(TEN[0]).runs("review"));
      assertThat(day.reader(TEN[0]).sees()).startsWith("Review 1 of 2");
      assertThat(watched.statements()).isLessThanOrEqualTo(32);
      assertThat(watched.rowsRead()).isLessThan(500);
    }
  }

  /** Five hundred pools, one a day, of ten answers each. */
  private static void fill(
      ReviewDay day, JdbcTemplate rows, GroupId group, String state, int reviewsEach) {
    List<UUID> people = Arrays.stream(TEN).map(day::person).map(PersonId::value).toList();
    UUID rubric = UUID.randomUUID();
    List<Object[]> pools = new ArrayList<>();
    List<Object[]> submissions = new ArrayList<>();
    List<Object[]> assignments = new ArrayList<>();
    List<Object[]> reviews = new ArrayList<>();
    for (int past = 1; past <= POOLS; past++) {
      UUID pool = UUID.randomUUID();
      LocalDate date = ReviewDay.TODAY.minusDays(past);
      var at = Utc.of(ReviewDay.START.minus(Duration.ofDays(past)));
      var end = state.equals("OPEN") ? Utc.of(ReviewDay.END) : at;
      pools.add(new Object[] {pool, group.value(), date, rubric, at, end, state});
      for (int author = 0; author < people.size(); author++) {
        UUID submission = UUID.randomUUID();
        submissions.add(new Object[] {submission, pool, people.get(author), at});
        for (int next = 1; next <= reviewsEach; next++) {
          UUID reviewer = people.get((author + next) % people.size());
          assignments.add(new Object[] {submission, reviewer, group.value(), at, at});
          reviews.add(
              new Object[] {UUID.randomUUID(), submission, reviewer, group.value(), at, at});
        }
      }
    }
    rows.batchUpdate(
        "insert into review_pool (id, group_id, local_date, round_name, question, rubric_id,"
            + " is_sealed, opens_to_all_at, closes_at, state)"
            + " values (?, ?, ?, 'Round', 'Why?', ?, false, ?, ?, ?)",
        pools);
    rows.batchUpdate(
        "insert into submission (id, pool_id, author_id, attempt, state, is_late, revision, text,"
            + " handed_at) values (?, ?, ?, 1, 'STANDING', false, 1, 'An answer', ?)",
        submissions);
    rows.batchUpdate(
        "insert into assignment (submission_id, reviewer_id, group_id, revision, state, handed_at,"
            + " expires_at) values (?, ?, ?, 1, 'DONE', ?, ?)",
        assignments);
    rows.batchUpdate(
        "insert into review (id, submission_id, reviewer_id, group_id, revision, state, vote,"
            + " remark_hidden, given_at, changed_at) values (?, ?, ?, ?, 1, 'COUNTS', 3, false, ?,"
            + " ?)",
        reviews);
  }
}
