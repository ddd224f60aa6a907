package dev.roundtable.guide;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** A question through all its revisions. */
public record QuestionId(UUID value) {

  /** A new id. */
  public static QuestionId random() {
    return new QuestionId(Ids.fresh());
  }
}
