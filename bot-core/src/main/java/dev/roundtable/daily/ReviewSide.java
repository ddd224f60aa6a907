package dev.roundtable.daily;

import dev.roundtable.review.PoolId;
import dev.roundtable.review.Pools;
import dev.roundtable.review.SubmissionId;
import dev.roundtable.review.Submissions;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What of an answer goes to review. */
@Component
class ReviewSide {

  private final Submissions submissions;
  private final Pools pools;

  ReviewSide(Submissions submissions, Pools pools) {
    this.submissions = submissions;
    this.pools = pools;
  }

  /** The pool in which a question's answers are reviewed. */
  static PoolId pool(DailyQuestionId question) {
    return new PoolId(question.value());
  }

  /** Hands an answer in; one that became known only after the end goes without reviews. */
  Answer hand(DailyQuestion question, Answer answer) {
    if (!question.open()) {
      return answer.handedIn(null);
    }
    PoolId pool = pool(question.id());
    Optional<SubmissionId> submission =
        submissions.hand(pool, answer.person(), answer.text(), answer.late());
    pools.unlock(pool, answer.person());
    return answer.handedIn(submission.map(SubmissionId::value).orElse(null));
  }

  /** An answer has another text. */
  void revise(DailyQuestion question, Answer answer) {
    UUID submission = answer.submission();
    if (submission != null && question.open()) {
      submissions.revise(new SubmissionId(submission), answer.text());
    }
  }

  /** An answer is not to be reviewed any more. */
  void withdraw(Answer answer) {
    UUID submission = answer.submission();
    if (submission != null) {
      submissions.withdraw(new SubmissionId(submission));
    }
  }
}
