package dev.roundtable.review;

import dev.roundtable.group.GroupId;
import dev.roundtable.guide.Rubric;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a pool's submissions answer, how they are read and until when; kept as it was when the pool
 * was opened.
 *
 * @param day the question's local date in the group's zone
 * @param round the round's name, plain text, at most 200 characters
 * @param question the question, CommonMark, at most 4,000 characters
 * @param sealed whether reviewers are not told who wrote an answer
 * @param opensToAllAt when every member may review; who answered or passed may do so before
 * @param closesAt until when votes are taken
 */
public record Pool(
    PoolId id,
    GroupId group,
    LocalDate day,
    String round,
    String question,
    Rubric rubric,
    boolean sealed,
    Instant opensToAllAt,
    Instant closesAt,
    State state) {

  /** How far a pool is. */
  public enum State {
    /** Submissions and votes are taken. */
    OPEN,
    /** Closed, except that submissions without a result still take votes. */
    EXTENDED,
    CLOSED,
    /** There will be no result. */
    CANCELED
  }

  /** A pool to be opened. */
  public Pool(
      PoolId id,
      GroupId group,
      LocalDate day,
      String round,
      String question,
      Rubric rubric,
      boolean sealed,
      Instant opensToAllAt,
      Instant closesAt) {
    this(id, group, day, round, question, rubric, sealed, opensToAllAt, closesAt, State.OPEN);
  }

  /** Whether votes are taken, be it only on some of the submissions. */
  public boolean takesVotes() {
    return state == State.OPEN || state == State.EXTENDED;
  }
}
