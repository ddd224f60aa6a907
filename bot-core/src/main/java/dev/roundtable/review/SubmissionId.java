package dev.roundtable.review;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** An answer or a transcript that was handed to review. */
public record SubmissionId(UUID value) {

  /** A fresh one. */
  public static SubmissionId fresh() {
    return new SubmissionId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  public static SubmissionId parse(String text) {
    return new SubmissionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
