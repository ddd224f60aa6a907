package dev.roundtable.review;

/** What somebody who wants to review gets. */
sealed interface NextReview {

  /**
   * This one.
   *
   * @param number counted from 1 within the reviewer's day
   */
  record Hand(SubmissionId submission, int number) implements NextReview {

    /** Whether it is one of those asked of everybody; the one after them is only offered. */
    public boolean asked() {
      return number <= ReviewQueue.ASKED;
    }
  }

  /** As many as anybody may do in a day are done. */
  record EnoughToday() implements NextReview {}

  /** No submission needs this reviewer now. */
  record NothingWaits() implements NextReview {}
}
