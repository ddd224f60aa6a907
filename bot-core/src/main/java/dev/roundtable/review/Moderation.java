package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hides what should not be seen. Every call may be repeated. */
@Service
public class Moderation {

  /** From so many people's reports on, a submission is hidden from everybody. */
  public static final int REPORTS_THAT_HIDE = 2;

  private final SubmissionRows submissions;
  private final PoolRows pools;
  private final ReviewRows reviews;
  private final ReportRows reports;
  private final Members members;
  private final Desk desk;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Moderation(
      SubmissionRows submissions,
      PoolRows pools,
      ReviewRows reviews,
      ReportRows reports,
      Members members,
      Desk desk,
      Clock clock,
      ApplicationEventPublisher events) {
    this.submissions = submissions;
    this.pools = pools;
    this.reviews = reviews;
    this.reports = reports;
    this.members = members;
    this.desk = desk;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Hides a submission from the reporter at once, and from everybody after two people's reports.
   * Only members of the group are heard, and nobody about themselves.
   *
   * @return whether the report was heard, now or before
   */
  @Transactional
  public boolean report(SubmissionId id, PersonId reporter) {
    Submission submission = submissions.find(id).orElse(null);
    if (submission == null || submission.author().equals(reporter)) {
      return false;
    }
    GroupId group = pools.get(submission.pool()).group();
    if (members.find(group, reporter).filter(Member::belongs).isEmpty()) {
      return false;
    }
    desk.take(group);
    Instant now = clock.instant();
    reports.keepFrom(submission, group, reporter, now);
    if (reports.add(id, reporter, now)) {
      int count = reports.count(id);
      events.publishEvent(
          new ReviewEvents.SubmissionReported(id, submission.pool(), group, reporter, count));
      if (count >= REPORTS_THAT_HIDE) {
        hide(id);
      }
    }
    return true;
  }

  /**
   * Hides a submission from everybody, on an organizer's word; the caller checks the right.
   *
   * @return false when it was not standing
   */
  @Transactional
  public boolean hide(SubmissionId id) {
    if (!submissions.change(id, Submission.State.STANDING, Submission.State.HIDDEN)) {
      return false;
    }
    Submission it = submissions.find(id).orElseThrow();
    GroupId group = pools.get(it.pool()).group();
    events.publishEvent(new ReviewEvents.SubmissionHidden(id, it.pool(), group, it.author()));
    return true;
  }

  /**
   * Shows a hidden submission again, on an organizer's word; the caller checks the right.
   *
   * @return false when it was not hidden
   */
  @Transactional
  public boolean restore(SubmissionId id) {
    if (!submissions.change(id, Submission.State.HIDDEN, Submission.State.STANDING)) {
      return false;
    }
    Submission it = submissions.find(id).orElseThrow();
    GroupId group = pools.get(it.pool()).group();
    events.publishEvent(new ReviewEvents.SubmissionRestored(id, it.pool(), group, it.author()));
    return true;
  }

  /**
   * Hides a review's comment from its author for good; the vote stays. The caller checks the right.
   *
   * @return false when it was hidden before
   */
  @Transactional
  public boolean hideComment(ReviewId id) {
    return reviews.hideRemark(id);
  }

  /** Hides a comment from the author who reports it; organizers are told by the event. */
  @Transactional
  boolean reportComment(ReviewId id, PersonId reporter) {
    Review review = reviews.find(id).orElse(null);
    if (review == null
        || !submissions.find(review.submission()).orElseThrow().author().equals(reporter)) {
      return false;
    }
    if (reviews.hideRemark(id)) {
      events.publishEvent(new ReviewEvents.CommentReported(id, review.group(), reporter));
    }
    return true;
  }
}
