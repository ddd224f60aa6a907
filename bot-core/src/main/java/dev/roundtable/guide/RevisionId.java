package dev.roundtable.guide;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** One wording of a question, as it was asked. */
public record RevisionId(UUID value) {

  /** A new id. */
  public static RevisionId random() {
    return new RevisionId(Ids.fresh());
  }
}
