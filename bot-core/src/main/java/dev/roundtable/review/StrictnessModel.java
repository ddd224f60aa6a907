package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How strict each reviewer of a group is, learned from the group's votes of many days.
 *
 * <p>The model is additive: {@code vote = quality(answer) - strictness(reviewer) + noise}, with
 * answers around their own pool's mean and reviewers around 0. How far strictness is shrunk to 0
 * depends on how much reviewers differ at all, which is estimated from the same votes: the estimate
 * is averaged over a grid of variance ratios, each weighted by its restricted likelihood, so a
 * short history shrinks strongly and a long one hardly. Nobody is corrected before the votes are
 * √10 times likelier with reviewers who differ than with reviewers who are alike (Jeffreys, Theory
 * of Probability, appendix B: "substantial"): a correction made of noise only spoils an order.
 *
 * <p>Strictness is relative to the group; that a whole group is mild cannot be seen from its votes.
 */
final class StrictnessModel {

  private static final double ENOUGH_EVIDENCE = Math.sqrt(10);

  private final Map<PersonId, Strictness> known;
  private final Strictness unknown;
  private final VarianceComponents components;

  private StrictnessModel(
      Map<PersonId, Strictness> known, Strictness unknown, VarianceComponents components) {
    this.known = known;
    this.unknown = unknown;
    this.components = components;
  }

  /**
   * Learns from a group's votes. Votes after {@code today} or more than 90 days before it are
   * ignored, a vote of 30 days ago counts half, and of more than 2,000 votes only the newest pools
   * count. Takes a few milliseconds.
   *
   * @param votes in any order; were a reviewer to vote twice on a submission, the later in the
   *     collection counts
   */
  public static StrictnessModel learn(Collection<Observation> votes, LocalDate today) {
    VoteHistory history = new VoteHistory(votes, today);
    VarianceGrid grid = VarianceGrid.over(history);
    boolean alike = grid.evidence() < ENOUGH_EVIDENCE;
    PosteriorMean differing = grid.differing();
    double doubt = grid.doubt();
    Map<PersonId, Strictness> known = new HashMap<>();
    for (var reviewer : history.reviewers().entrySet()) {
      int number = reviewer.getValue();
      known.put(
          reviewer.getKey(),
          alike
              ? new Strictness(0, doubt * differing.square(number))
              : differing.strictness(number));
    }
    double spread = differing.components().reviewers();
    return new StrictnessModel(
        Map.copyOf(known),
        new Strictness(0, alike ? doubt * spread : spread),
        alike ? grid.alike().components() : differing.components());
  }

  /** A reviewer's strictness; for somebody who has never voted, 0 with the group's own spread. */
  public Strictness of(PersonId reviewer) {
    return known.getOrDefault(reviewer, unknown);
  }

  /** Whether the votes show reviewers to differ; if not, everybody's strictness is 0. */
  public boolean corrects() {
    return components.reviewers() > 0;
  }

  /** Where the differences between the group's votes come from. */
  public VarianceComponents components() {
    return components;
  }
}
