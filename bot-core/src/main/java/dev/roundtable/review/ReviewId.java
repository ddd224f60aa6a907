package dev.roundtable.review;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** A reviewer's judgement of one submission. */
public record ReviewId(UUID value) {

  /** A fresh one. */
  public static ReviewId fresh() {
    return new ReviewId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  public static ReviewId parse(String text) {
    return new ReviewId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
