package dev.roundtable.delivery;

import dev.roundtable.sql.Utc;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of lanes: who works on which, and which wait. */
@Repository
class LaneRows {

  private static final String FREE =
      " (leased_until is null or leased_until <= :now or leased_by = :node)"
          + " and (wait_until is null or wait_until <= :now) and state = 'OPEN'";

  private final JdbcClient db;

  LaneRows(JdbcClient db) {
    this.db = db;
  }

  /** A parked lane. */
  record Parked(String lane, String reason, Instant since) {}

  /** Lanes of a platform with something due, those with the oldest first. */
  List<String> due(String platform, String node, Instant now, int limit) {
    return db.sql(
            "select d.lane from delivery d left join lane l on l.lane = d.lane where d.platform ="
                + " :platform and d.state = 'WAITING' and d.due_at <= :now and (l.lane is null or"
                + " (l.state = 'OPEN' and (l.leased_until is null or l.leased_until <= :now or"
                + " l.leased_by = :node) and (l.wait_until is null or l.wait_until <= :now))) group"
                + " by d.lane order by min(d.seq) limit :limit")
        .param("platform", platform)
        .param("node", node)
        .param("now", Utc.of(now))
        .param("limit", limit)
        .query(String.class)
        .list();
  }

  /** Takes a lane, made at first use. */
  boolean lease(String lane, String platform, String node, Instant now, Duration lease) {
    int taken =
        db.sql(
                "update lane set leased_by = :node, leased_until = :until where lane = :lane and"
                    + FREE)
            .param("node", node)
            .param("until", Utc.of(now.plus(lease)))
            .param("lane", lane)
            .param("now", Utc.of(now))
            .update();
    return taken == 1
        || db.sql(
                    "insert into lane (lane, platform, state, failures, leased_by, leased_until)"
                        + " values (:lane, :platform, 'OPEN', 0, :node, :until)"
                        + " on conflict do nothing")
                .param("lane", lane)
                .param("platform", platform)
                .param("node", node)
                .param("until", Utc.of(now.plus(lease)))
                .update()
            == 1;
  }

  /** Goes on with a lane after a success; false where it is no longer ours. */
  boolean extend(String lane, String node, Instant until) {
    return db.sql(
                "update lane set leased_until = :until, failures = 0"
                    + " where lane = :lane and leased_by = :node and state = 'OPEN'")
            .param("until", Utc.of(until))
            .param("lane", lane)
            .param("node", node)
            .update()
        == 1;
  }

  /** Whether a lane is this node's to work on. */
  boolean holds(String lane, String node) {
    return db.sql("select count(*) from lane where lane = ? and leased_by = ? and state = 'OPEN'")
            .params(lane, node)
            .query(Integer.class)
            .single()
        == 1;
  }

  /** Keeps all lanes that this node works on. */
  void extendAll(String node, Instant until) {
    db.sql("update lane set leased_until = :until where leased_by = :node")
        .param("until", Utc.of(until))
        .param("node", node)
        .update();
  }

  /** Gives a lane back with nothing left to do. */
  void release(String lane, String node) {
    db.sql(
            "update lane set leased_by = null, leased_until = null, wait_until = null, failures = 0"
                + " where lane = :lane and leased_by = :node")
        .param("lane", lane)
        .param("node", node)
        .update();
  }

  /** Gives a lane back that has to wait. */
  void releaseUntil(String lane, String node, Instant until, int failures) {
    db.sql(
            "update lane set leased_by = null, leased_until = null, wait_until = :until,"
                + " failures = :failures where lane = :lane and leased_by = :node")
        .param("until", Utc.of(until))
        .param("failures", failures)
        .param("lane", lane)
        .param("node", node)
        .update();
  }

  int failures(String lane) {
    return db.sql("select failures from lane where lane = ?")
        .param(lane)
        .query(Integer.class)
        .optional()
        .orElse(0);
  }

  /** Parks a lane; false where it was parked already. */
  boolean park(String lane, String platform, String reason, Instant now) {
    String shortReason = reason.length() > 500 ? reason.substring(0, 500) : reason;
    db.sql(
            "insert into lane (lane, platform, state, failures) values (:lane, :platform, 'OPEN',"
                + " 0) on conflict do nothing")
        .param("lane", lane)
        .param("platform", platform)
        .update();
    return db.sql(
                "update lane set state = 'PARKED', reason = :reason, parked_at = :now, leased_by ="
                    + " null, leased_until = null where lane = :lane and state = 'OPEN'")
            .param("reason", shortReason)
            .param("now", Utc.of(now))
            .param("lane", lane)
            .update()
        == 1;
  }

  /** Opens a parked lane; false where it was not parked. */
  boolean open(String lane) {
    return db.sql(
                "update lane set state = 'OPEN', reason = null, parked_at = null, wait_until ="
                    + " null, failures = 0 where lane = ? and state = 'PARKED'")
            .param(lane)
            .update()
        == 1;
  }

  List<Parked> parked() {
    return db.sql("select lane, reason, parked_at from lane where state = 'PARKED' order by lane")
        .query(
            (row, n) ->
                new Parked(row.getString(1), row.getString(2), Utc.instant(row, "parked_at")))
        .list();
  }
}
