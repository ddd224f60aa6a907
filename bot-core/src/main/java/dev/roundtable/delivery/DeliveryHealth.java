package dev.roundtable.delivery;

import dev.roundtable.sql.Utc;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the deliveries are doing, for {@code doctor} and for organizers. */
@Component
public class DeliveryHealth {

  private final JdbcClient db;
  private final Lanes lanes;
  private final Clock clock;

  DeliveryHealth(JdbcClient db, Lanes lanes, Clock clock) {
    this.db = db;
    this.lanes = lanes;
    this.clock = clock;
  }

  /**
   * The state now.
   *
   * @param waiting deliveries that are due and not sent
   * @param longestWait how long the first of them has been due
   * @param repeated sends repeated without knowing whether the first had been accepted
   * @param dropped deliveries given up, replaced ones not counted
   * @param parked rooms that wait to be mended
   */
  public record Report(
      long waiting, Duration longestWait, long repeated, long dropped, List<Lanes.Parked> parked) {}

  /** Asks the tables. */
  public Report now() {
    Instant now = clock.instant();
    return db.sql(
            "select count(case when state = 'WAITING' and due_at <= :now then 1 end) as waiting,"
                + " min(case when state = 'WAITING' then due_at end) as oldest,"
                + " coalesce(sum(repeats), 0) as repeated,"
                + " count(case when state = 'DROPPED' then 1 end) as dropped from delivery")
        .param("now", Utc.of(now))
        .query(
            (row, n) -> {
              Instant oldest = Utc.nullable(row, "oldest");
              boolean late = oldest != null && oldest.isBefore(now);
              return new Report(
                  row.getLong("waiting"),
                  late ? Duration.between(oldest, now) : Duration.ZERO,
                  row.getLong("repeated"),
                  row.getLong("dropped"),
                  lanes.parked());
            })
        .single();
  }
}
