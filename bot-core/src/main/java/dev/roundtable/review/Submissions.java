package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes submissions in. Every call may be repeated; it joins the caller's transaction. */
@Service
public class Submissions {

  /** The longest text that is kept, in characters; what is longer is cut. */
  public static final int MAX_LENGTH = 100_000;

  /**
   * Hands a person's answer to review. Who has one standing in the pool keeps its id, with the new
   * text; after a withdrawal it is a new one.
   *
   * @return nothing when the pool takes no submissions any more
   */
  @Transactional
  public Optional<SubmissionId> hand(PoolId pool, PersonId author, String text, boolean late) {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes the text. Who has the submission in hand goes on with the text they were given.
   *
   * @return false when the submission was withdrawn or its pool closed, and nothing was changed
   */
  @Transactional
  public boolean revise(SubmissionId id, String text) {
    throw new UnsupportedOperationException();
  }

  /** Takes a submission out of everybody's queue; its votes stay in the table but count nowhere. */
  @Transactional
  public boolean withdraw(SubmissionId id) {
    throw new UnsupportedOperationException();
  }

  /** A submission as it is now. */
  public Optional<Submission> find(SubmissionId id) {
    throw new UnsupportedOperationException();
  }
}
