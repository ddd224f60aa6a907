package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Key;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer said about one criterion.
 *
 * @param level from 1 to 4; null where only the note was given
 * @param note null where only the level was given
 */
record Mark(PersonId reviewer, Key criterion, @Nullable Integer level, @Nullable Note note) {

  /** What one criterion of an answer may be named. */
  enum Note {
    STRONGEST,
    WORK_ON_FIRST
  }
}
