package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, moves and closes pools. Every call may be repeated; it joins the caller's transaction. */
@Service
public class Pools {

  private final PoolRows rows;
  private final Closing closing;
  private final Desk desk;
  private final ApplicationEventPublisher events;

  Pools(PoolRows rows, Closing closing, Desk desk, ApplicationEventPublisher events) {
    this.rows = rows;
    this.closing = closing;
    this.desk = desk;
    this.events = events;
  }

  /** Opens a pool; one that is known already stays as it is. */
  @Transactional
  public void open(Pool pool) {
    rows.add(pool);
  }

  /** A pool as it is now. */
  public Optional<Pool> find(PoolId id) {
    return rows.find(id);
  }

  /** What a closed pool came to, without what was hidden or withdrawn since. */
  public Optional<PoolResult> result(PoolId id) {
    return rows.find(id).map(closing::result);
  }

  /** Lets somebody who answered or passed review before all others may. */
  @Transactional
  public void unlock(PoolId id, PersonId person) {
    rows.unlock(id, person);
  }

  /**
   * Moves both ends of an open pool, when its question stays a day longer.
   *
   * @return false when the pool is not open
   */
  @Transactional
  public boolean move(PoolId id, Instant opensToAllAt, Instant closesAt) {
    return rows.move(id, opensToAllAt, closesAt);
  }

  /**
   * Takes no more votes, scores what has enough of them, and publishes {@link
   * ReviewEvents.PoolClosed}.
   *
   * @return nothing when the pool was not open
   */
  @Transactional
  public Optional<PoolResult> close(PoolId id) {
    Pool pool = rows.get(id);
    desk.take(pool.group());
    if (!rows.change(id, Pool.State.OPEN, Pool.State.CLOSED)) {
      return Optional.empty();
    }
    PoolResult result = closing.score(pool);
    events.publishEvent(new ReviewEvents.PoolClosed(result));
    return Optional.of(result);
  }

  /**
   * Lets the submissions of a closed pool that had too few reviews for a result take votes until
   * {@code until}; then {@link ReviewEvents.ExtensionEnded} comes by itself.
   *
   * @return how many submissions stay open; with 0 nothing will come
   */
  @Transactional
  public int extend(PoolId id, Instant until) {
    Pool pool = rows.get(id);
    desk.take(pool.group());
    int unscored = closing.unscored(pool).size();
    return unscored > 0 && rows.extend(id, until) ? unscored : 0;
  }

  /** Ends an extension; nothing happens to a pool that has none. */
  @Transactional
  void endExtension(Pool pool) {
    desk.take(pool.group());
    if (rows.change(pool.id(), Pool.State.EXTENDED, Pool.State.CLOSED)) {
      events.publishEvent(new ReviewEvents.ExtensionEnded(closing.score(pool)));
    }
  }

  /** Ends a pool without a result; its submissions leave everybody's queue. */
  @Transactional
  public void cancel(PoolId id) {
    rows.change(id, Pool.State.OPEN, Pool.State.CANCELED);
  }
}
