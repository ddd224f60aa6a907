package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets authors tell a reviewer, once, that their words helped. */
@Service
class Thanks {

  private final ReviewRows reviews;
  private final SubmissionRows submissions;
  private final PoolRows pools;
  private final ReviewNews news;
  private final Clock clock;

  Thanks(
      ReviewRows reviews,
      SubmissionRows submissions,
      PoolRows pools,
      ReviewNews news,
      Clock clock) {
    this.reviews = reviews;
    this.submissions = submissions;
    this.pools = pools;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Thanks for a comment; a second time does nothing more.
   *
   * @return false when it is none of this author's comments
   */
  @Transactional
  public boolean give(ReviewId id, PersonId author) {
    Review review = reviews.find(id).orElse(null);
    if (review == null || !review.counts() || review.visibleRemark() == null) {
      return false;
    }
    Submission submission = submissions.find(review.submission()).orElseThrow();
    if (!submission.author().equals(author)) {
      return false;
    }
    if (reviews.helped(id, clock.instant())) {
      news.helped(review, pools.get(submission.pool()));
    }
    return true;
  }
}
