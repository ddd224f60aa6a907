package dev.roundtable.review;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/**
 * The submissions that answer the same question at the same time and are compared with each other:
 * a daily question's, from all of its rooms, or a single transcript.
 */
public record PoolId(UUID value) {

  /** A fresh one. */
  public static PoolId fresh() {
    return new PoolId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  public static PoolId parse(String text) {
    return new PoolId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
