package dev.roundtable.review;

import dev.roundtable.schedule.Sweep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Ends the extra day of submissions that were short of reviews. */
@Component
@Order(45)
class ExtensionSweep implements Sweep {

  private static final Logger log = LoggerFactory.getLogger(ExtensionSweep.class);

  private final PoolRows rows;
  private final Pools pools;

  ExtensionSweep(PoolRows rows, Pools pools) {
    this.rows = rows;
    this.pools = pools;
  }

  @Override
  public String name() {
    return "extended pools";
  }

  @Override
  public int sweep(Instant now, int limit) {
    List<Pool> due = rows.extendedUntil(now, limit);
    int ended = 0;
    for (Pool pool : due) {
      try {
        pools.endExtension(pool);
        ended++;
      } catch (RuntimeException e) {
        log.error("ending the extension of pool {} failed; it is tried again", pool.id(), e);
      }
    }
    return ended;
  }

  @Override
  public Optional<Instant> nextDue() {
    return rows.nextEndOfExtension();
  }
}
