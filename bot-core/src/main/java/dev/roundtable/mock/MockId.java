package dev.roundtable.mock;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** One run of {@code /mock}. */
record MockId(UUID value) {

  static MockId fresh() {
    return new MockId(Ids.fresh());
  }

  static MockId parse(String text) {
    return new MockId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
