package dev.roundtable.schedule;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** One round on one local date. */
public record OccurrenceId(UUID value) {

  /** A fresh one. */
  public static OccurrenceId fresh() {
    return new OccurrenceId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  public static OccurrenceId parse(String text) {
    return new OccurrenceId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
