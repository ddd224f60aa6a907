package dev.roundtable.review;

/** How voting ended. */
sealed interface VoteOutcome {

  /**
   * It is in the table.
   *
   * @param first whether it was the reviewer's first vote on this submission
   */
  record Recorded(Review review, Pool pool, boolean first) implements VoteOutcome {}

  /** Nothing was changed. */
  record Refused(Reason reason) implements VoteOutcome {}

  /** Why a vote is not taken. */
  enum Reason {
    /** Votes on this submission have ended. */
    ENDED,
    /** The submission was withdrawn or hidden. */
    GONE,
    /** It was not handed to this person, or they gave it back, or they left. */
    NOT_YOURS,
    /** The lower two votes need a sentence. */
    SENTENCE_MISSING,
    /** There is neither a vote nor anything to make one from. */
    VOTE_MISSING
  }
}
