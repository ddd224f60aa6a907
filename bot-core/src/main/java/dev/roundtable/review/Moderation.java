package dev.roundtable.review;

import dev.roundtable.delivery.Notices;
import dev.roundtable.group.GroupId;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.ModerationLog;
import dev.roundtable.group.ModerationLog.Deed;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hides what should not be seen. Every call may be repeated. */
@Service
public class Moderation {

  /** At so many people's reports a submission is hidden from everybody. */
  public static final int REPORTS_THAT_HIDE = 2;

  private final SubmissionRows submissions;
  private final PoolRows pools;
  private final ReviewRows reviews;
  private final ReportRows reports;
  private final Members members;
  private final ModerationLog log;
  private final Notices notices;
  private final Desk desk;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Moderation(
      SubmissionRows submissions,
      PoolRows pools,
      ReviewRows reviews,
      ReportRows reports,
      Members members,
      ModerationLog log,
      Notices notices,
      Desk desk,
      Clock clock,
      ApplicationEventPublisher events) {
    this.submissions = submissions;
    this.pools = pools;
    this.reviews = reviews;
    this.reports = reports;
    this.members = members;
    this.log = log;
    this.notices = notices;
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
      // exactly: an organizer who shows it again has the last word
      if (count == REPORTS_THAT_HIDE && hide(id)) {
        log.add(group, null, Deed.HIDE_ANSWER, submission.author(), id.value(), "");
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
    if (!reviews.hideRemark(id)) {
      return false;
    }
    notices.retract(ReviewNews.REMARK, id.toString());
    return true;
  }

  /**
   * What was handed to review, for organizers.
   *
   * @param question the question's text, CommonMark of a guide
   * @param text the author's words, plain
   */
  public record Handed(
      SubmissionId id,
      GroupId group,
      PersonId author,
      String question,
      String text,
      boolean hidden) {}

  /** What was handed to review under this id; nothing of what was withdrawn. */
  public Optional<Handed> handed(SubmissionId id) {
    return submissions
        .find(id)
        .filter(it -> it.state() != Submission.State.WITHDRAWN)
        .map(
            it -> {
              Pool pool = pools.get(it.pool());
              return new Handed(
                  id,
                  pool.group(),
                  it.author(),
                  pool.question(),
                  it.text(),
                  it.state() == Submission.State.HIDDEN);
            });
  }

  /**
   * A comment, for organizers.
   *
   * @param author whose answer it is about
   * @param text the reviewer's words, plain
   */
  public record Comment(
      ReviewId id,
      GroupId group,
      PersonId reviewer,
      PersonId author,
      String text,
      boolean hidden) {}

  /** The comment of a review; nothing where it has none. */
  public Optional<Comment> comment(ReviewId id) {
    return reviews.find(id).flatMap(this::comment);
  }

  /** A group's latest comments, newest first. */
  public List<Comment> comments(GroupId group, int limit) {
    return reviews.withRemark(group, limit).stream()
        .flatMap(review -> comment(review).stream())
        .toList();
  }

  private Optional<Comment> comment(Review review) {
    String remark = review.remark();
    return remark == null
        ? Optional.empty()
        : submissions
            .find(review.submission())
            .map(
                it ->
                    new Comment(
                        review.id(),
                        review.group(),
                        review.reviewer(),
                        it.author(),
                        remark,
                        review.remarkHidden()));
  }

  /** Hides a comment from the author who reports it; organizers are told by the event. */
  @Transactional
  boolean reportComment(ReviewId id, PersonId reporter) {
    Review review = reviews.find(id).orElse(null);
    if (review == null
        || !submissions.find(review.submission()).orElseThrow().author().equals(reporter)) {
      return false;
    }
    if (hideComment(id)) {
      events.publishEvent(new ReviewEvents.CommentReported(id, review.group(), reporter));
    }
    return true;
  }
}
