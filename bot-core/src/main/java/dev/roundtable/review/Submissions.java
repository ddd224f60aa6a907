package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes submissions in. Every call may be repeated; it joins the caller's transaction. */
@Service
public class Submissions {

  /** The longest text that is kept, in characters; what is longer is cut. */
  public static final int MAX_LENGTH = 100_000;

  private final SubmissionRows rows;
  private final PoolRows pools;
  private final Desk desk;
  private final Clock clock;

  Submissions(SubmissionRows rows, PoolRows pools, Desk desk, Clock clock) {
    this.rows = rows;
    this.pools = pools;
    this.desk = desk;
    this.clock = clock;
  }

  /**
   * Hands a person's answer to review. Who has one standing in the pool keeps its id, with the new
   * text; so has one whose submission is hidden, and it stays hidden. After a withdrawal it is a
   * new one.
   *
   * @return nothing when the pool takes no submissions any more
   */
  @Transactional
  public Optional<SubmissionId> hand(PoolId pool, PersonId author, String text, boolean late) {
    SubmissionId fresh = SubmissionId.fresh();
    if (rows.add(fresh, pool, author, 1, kept(text), late, clock.instant())) {
      return Optional.of(fresh);
    }
    return pools
        .find(pool)
        .filter(it -> it.state() == Pool.State.OPEN)
        .flatMap(it -> again(it, author, text, late));
  }

  private Optional<SubmissionId> again(Pool pool, PersonId author, String text, boolean late) {
    desk.take(pool.group());
    List<Submission> attempts = rows.of(pool.id(), author);
    Optional<Submission> standing = standing(attempts);
    if (standing.isPresent()) {
      return standing.map(Submission::id).filter(id -> revise(id, text));
    }
    SubmissionId fresh = SubmissionId.fresh();
    int attempt = attempts.size() + 1;
    return rows.add(fresh, pool.id(), author, attempt, kept(text), late, clock.instant())
        ? Optional.of(fresh)
        : Optional.empty();
  }

  /**
   * Changes the text. Who has the submission in hand goes on with the text they were given.
   *
   * @return false when the submission was withdrawn or its pool closed, and nothing was changed
   */
  @Transactional
  public boolean revise(SubmissionId id, String text) {
    Optional<Pool> pool = rows.find(id).map(Submission::pool).flatMap(pools::find);
    if (pool.isEmpty()) {
      return false;
    }
    desk.take(pool.get().group());
    Submission now = rows.find(id).orElseThrow();
    if (now.state() == Submission.State.WITHDRAWN
        || pools.get(now.pool()).state() != Pool.State.OPEN) {
      return false;
    }
    if (!now.text().equals(kept(text))) {
      rows.rewrite(id, kept(text));
    }
    return true;
  }

  /**
   * Takes a submission out of everybody's queue; its votes stay in the table but count nowhere. One
   * that is hidden stays hidden.
   */
  @Transactional
  public boolean withdraw(SubmissionId id) {
    return rows.change(id, Submission.State.STANDING, Submission.State.WITHDRAWN);
  }

  /** A submission as it is now. */
  public Optional<Submission> find(SubmissionId id) {
    return rows.find(id);
  }

  static Optional<Submission> standing(List<Submission> attempts) {
    return attempts.stream()
        .filter(submission -> submission.state() != Submission.State.WITHDRAWN)
        .findFirst();
  }

  private static String kept(String text) {
    return Words.cut(text, MAX_LENGTH);
  }
}
