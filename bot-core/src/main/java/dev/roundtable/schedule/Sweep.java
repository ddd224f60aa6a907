package dev.roundtable.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * Takes due rows of one kind and moves them on; a bean in {@code @Order} of the floors. It finds
 * rows past their instant in the wrong state, so that a sweep that was missed is made good by the
 * next one.
 */
public interface Sweep {

  /** What it sweeps, for the log. */
  String name();

  /**
   * Moves on at most {@code limit} due rows, each in a transaction of its own. A row that fails is
   * put off and hinders no other.
   *
   * @return how many it moved on or put off; 0 when nothing is due
   */
  int sweep(Instant now, int limit);

  /** When its next row is due. */
  Optional<Instant> nextDue();
}
