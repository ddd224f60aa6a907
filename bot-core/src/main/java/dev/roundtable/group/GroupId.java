package dev.roundtable.group;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** A study group. */
public record GroupId(UUID value) {

  /** A fresh one. */
  public static GroupId fresh() {
    return new GroupId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  public static GroupId parse(String text) {
    return new GroupId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
