package dev.roundtable.group;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** A human, whatever accounts they use. */
public record PersonId(UUID value) {

  /** A fresh one. */
  public static PersonId fresh() {
    return new PersonId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  public static PersonId parse(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
