package dev.roundtable.mock;

import java.util.UUID;

/** One run of {@code /mock}. */
record MockId(UUID value) {

  static MockId fresh() {
    return new MockId(UUID.randomUUID());
  }

  static MockId parse(String text) {
    return new MockId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
