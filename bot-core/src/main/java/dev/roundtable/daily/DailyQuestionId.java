package dev.roundtable.daily;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** One question asked to one group on one local date. */
public record DailyQuestionId(UUID value) {

  /** A fresh one. */
  static DailyQuestionId fresh() {
    return new DailyQuestionId(Ids.fresh());
  }

  /** Reads what {@link #toString()} wrote. */
  static DailyQuestionId parse(String text) {
    return new DailyQuestionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
