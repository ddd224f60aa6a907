package dev.roundtable.guide;

import dev.roundtable.sql.Ids;
import java.util.UUID;

/** A guide as it is kept in the database. */
public record GuideId(UUID value) {

  /** A new id. */
  public static GuideId random() {
    return new GuideId(Ids.fresh());
  }
}
