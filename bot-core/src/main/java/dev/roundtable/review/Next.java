package dev.roundtable.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of asking for the next submission. */
sealed interface Next {

  /** This one is in the reviewer's hands now. */
  record Handed(SubmissionId submission) implements Next {}

  /**
   * Nothing.
   *
   * @param enoughToday whether they have done as many as anybody may do in a day
   * @param nextOpening when the next pool opens to them by itself; null where none will
   */
  record NoneNow(boolean enoughToday, @Nullable Instant nextOpening) implements Next {}
}
