package dev.roundtable.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Instants in {@code timestamp with time zone} columns, always UTC, to the microsecond, which is
 * what both databases keep. pgjdbc takes no {@link Instant} itself.
 */
public final class Utc {

  private Utc() {}

  /** The value to bind for an instant. */
  public static OffsetDateTime of(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** The value to bind for an instant that may be missing. */
  public static @Nullable OffsetDateTime ofNullable(@Nullable Instant instant) {
    return instant == null ? null : of(instant);
  }

  /** Reads an instant from a column that is never null. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    Instant instant = nullable(row, column);
    if (instant == null) {
      throw new SQLException("no instant in " + column);
    }
    return instant;
  }

  /** Reads an instant that may be missing. */
  public static @Nullable Instant nullable(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }
}
