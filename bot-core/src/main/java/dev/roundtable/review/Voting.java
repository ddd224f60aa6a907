package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Key;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes votes, and what goes with them. Pressing twice gives one review. */
@Service
class Voting {

  private final PoolRows pools;
  private final SubmissionRows submissions;
  private final AssignmentRows assignments;
  private final ReviewRows reviews;
  private final MarkRows marks;
  private final Admissions admissions;
  private final Desk desk;
  private final Clock clock;
  private final ReviewNews news;
  private final ApplicationEventPublisher events;

  Voting(
      PoolRows pools,
      SubmissionRows submissions,
      AssignmentRows assignments,
      ReviewRows reviews,
      MarkRows marks,
      Admissions admissions,
      Desk desk,
      Clock clock,
      ReviewNews news,
      ApplicationEventPublisher events) {
    this.pools = pools;
    this.submissions = submissions;
    this.assignments = assignments;
    this.reviews = reviews;
    this.marks = marks;
    this.admissions = admissions;
    this.desk = desk;
    this.clock = clock;
    this.news = news;
    this.events = events;
  }

  /**
   * Records a vote, or changes the one that is there.
   *
   * @param pressed the platform's time of the press, or of opening the form
   */
  VoteOutcome vote(SubmissionId id, PersonId reviewer, Judgement judgement, Instant pressed) {
    return admitted(id, reviewer, pressed, VoteOutcome.Refused::new, it -> record(it, judgement));
  }

  /**
   * Names a criterion strongest or the one to work on first; none where it is null.
   *
   * @return why it was refused, or nothing
   */
  Optional<VoteOutcome.Reason> note(
      SubmissionId id, PersonId reviewer, Mark.Note note, @Nullable Key criterion, Instant at) {
    return admitted(
        id,
        reviewer,
        at,
        Optional::of,
        it -> {
          marks.note(id, reviewer, note, criterion);
          return Optional.empty();
        });
  }

  private <T> T admitted(
      SubmissionId id,
      PersonId reviewer,
      Instant pressed,
      Function<VoteOutcome.Reason, T> refused,
      Function<Admission.Admitted, T> work) {
    Optional<GroupId> group =
        submissions.find(id).map(Submission::pool).flatMap(pools::find).map(Pool::group);
    if (group.isEmpty()) {
      return refused.apply(VoteOutcome.Reason.GONE);
    }
    return desk.inTurn(
        group.get(),
        () ->
            switch (admissions.check(id, reviewer, pressed, clock.instant())) {
              case Admission.Denied(VoteOutcome.Reason reason) -> refused.apply(reason);
              case Admission.Admitted it -> work.apply(it);
            });
  }

  private VoteOutcome record(Admission.Admitted it, Judgement judgement) {
    SubmissionId id = it.submission().id();
    PersonId reviewer = it.assignment().reviewer();
    Review before = reviews.find(id, reviewer).orElse(null);
    Review after = judged(it, before, judgement, clock.instant());
    if (after == null) {
      return new VoteOutcome.Refused(VoteOutcome.Reason.VOTE_MISSING);
    }
    if (after.vote().asksForSentence() && after.remark() == null) {
      return new VoteOutcome.Refused(VoteOutcome.Reason.SENTENCE_MISSING);
    }
    judgement.levels().forEach((criterion, level) -> marks.level(id, reviewer, criterion, level));
    if (!after.equals(before)) {
      boolean newRemark = !Objects.equals(after.remark(), before == null ? null : before.remark());
      if (before == null) {
        reviews.add(after);
        assignments.done(id, reviewer);
      } else {
        reviews.change(after, newRemark, clock.instant());
      }
      if (newRemark) {
        news.remark(after, it.pool(), it.submission().author());
      }
      events.publishEvent(event(after, it, before != null));
    }
    return new VoteOutcome.Recorded(after, it.pool(), before == null);
  }

  /** The review as it is to be; null where there is nothing to make a vote from. */
  private static @Nullable Review judged(
      Admission.Admitted it, @Nullable Review before, Judgement judgement, Instant now) {
    Vote vote = judgement.vote();
    if (vote == null) {
      vote = before == null ? judgement.voteByLevels() : before.vote();
    }
    if (vote == null) {
      return null;
    }
    Review review =
        before == null ? Review.first(it.assignment(), it.pool().group(), vote, now) : before;
    String remark = judgement.remark();
    return review.with(vote, remark == null ? review.remark() : remark);
  }

  private ReviewEvents.ReviewGiven event(Review review, Admission.Admitted it, boolean changed) {
    return new ReviewEvents.ReviewGiven(
        review.id(),
        it.pool().id(),
        it.pool().group(),
        review.submission(),
        it.submission().author(),
        review.reviewer(),
        review.vote(),
        changed,
        clock.instant());
  }
}
