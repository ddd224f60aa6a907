package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens, moves and closes pools. Every call may be repeated; it joins the caller's transaction. */
@Service
public class Pools {

  /** Opens a pool; one that is known already stays as it is. */
  @Transactional
  public void open(Pool pool) {
    throw new UnsupportedOperationException();
  }

  /** A pool as it is now. */
  public Optional<Pool> find(PoolId id) {
    throw new UnsupportedOperationException();
  }

  /** Lets somebody who answered or passed review before all others may. */
  @Transactional
  public void unlock(PoolId id, PersonId person) {
    throw new UnsupportedOperationException();
  }

  /**
   * Moves both ends of an open pool, when its question stays a day longer.
   *
   * @return false when the pool is not open
   */
  @Transactional
  public boolean move(PoolId id, Instant opensToAllAt, Instant closesAt) {
    throw new UnsupportedOperationException();
  }

  /**
   * Takes no more votes, scores what has enough of them, and publishes {@link
   * ReviewEvents.PoolClosed}.
   *
   * @return nothing when the pool was not open
   */
  @Transactional
  public Optional<PoolResult> close(PoolId id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Lets the submissions of a closed pool that had too few reviews for a result take votes until
   * {@code until}; then {@link ReviewEvents.ExtensionEnded} comes by itself.
   *
   * @return how many submissions stay open; with 0 nothing will come
   */
  @Transactional
  public int extend(PoolId id, Instant until) {
    throw new UnsupportedOperationException();
  }

  /** Ends a pool without a result; its submissions leave everybody's queue. */
  @Transactional
  public void cancel(PoolId id) {
    throw new UnsupportedOperationException();
  }
}
