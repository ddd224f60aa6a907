package dev.roundtable.schedule;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** A study schedule. */
public record ScheduleId(UUID value) {

  /** A fresh one. */
  public static ScheduleId fresh() {
    return new ScheduleId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  public static ScheduleId parse(String text) {
    return new ScheduleId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
