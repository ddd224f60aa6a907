package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hides what should not be seen. Every call may be repeated. */
@Service
public class Moderation {

  /** From so many people's reports on, a submission is hidden from everybody. */
  public static final int REPORTS_THAT_HIDE = 2;

  /** Hides a submission from the reporter at once, and from everybody after two reports. */
  @Transactional
  public void report(SubmissionId submission, PersonId reporter) {
    throw new UnsupportedOperationException();
  }

  /** Hides a submission from everybody, on an organizer's word; the caller checks the right. */
  @Transactional
  public boolean hide(SubmissionId submission) {
    throw new UnsupportedOperationException();
  }

  /** Shows a hidden submission again, on an organizer's word; the caller checks the right. */
  @Transactional
  public boolean restore(SubmissionId submission) {
    throw new UnsupportedOperationException();
  }

  /** Hides a review's comment for good; its vote stays. The caller checks the right. */
  @Transactional
  public boolean hideComment(ReviewId review) {
    throw new UnsupportedOperationException();
  }
}
