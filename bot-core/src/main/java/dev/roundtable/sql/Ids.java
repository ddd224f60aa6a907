package dev.roundtable.sql;

import java.time.Clock;
import java.util.UUID;

/**
 * Makes ids of rows. They are UUIDs of version 7 (RFC 9562, section 5.7): the millisecond, then
 * chance, so that new rows stand together at the end of an index and a commit touches few of its
 * pages. Nothing reads the time out of them.
 */
public final class Ids {

  /** The order of rows on the disk has nothing to do with the time that the bot goes by. */
  private static final Clock WALL = Clock.systemUTC();

  private static final long VERSION = 0x7000L;
  private static final long CHANCE = 0x0fffL;

  private Ids() {}

  /** A new id. */
  public static UUID fresh() {
    UUID chance = UUID.randomUUID();
    long high = WALL.millis() << 16 | VERSION | chance.getMostSignificantBits() & CHANCE;
    return new UUID(high, chance.getLeastSignificantBits());
  }
}
