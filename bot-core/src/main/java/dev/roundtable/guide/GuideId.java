package dev.roundtable.guide;

import java.util.UUID;

/** A stored guide. */
public record GuideId(UUID value) {

  /** Reads what {@link #toString()} wrote. */
  public static GuideId parse(String text) {
    return new GuideId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
