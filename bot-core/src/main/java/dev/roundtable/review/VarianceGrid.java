package dev.roundtable.review;

import java.util.ArrayList;
import java.util.List;

/**
 * All plausible variance ratios of one history, and what they say together. A grid instead of a
 * search: it cannot fail to converge, and with few votes the maximum of a likelihood says little
 * (Gelman, Bayesian Analysis 1, 2006, pages 515-534). The grid runs over ratios of standard
 * deviations, to the noise's: answers evenly up to 3; reviewers 0 (alike), or up to 3 under a
 * half-normal prior of scale 1 (differing).
 */
final class VarianceGrid {

  private static final double ANSWER_STEP = 0.5;
  private static final double REVIEWER_STEP = 0.25;
  private static final double MOST = 3;

  /** One point of the grid with the logarithm of its prior times its likelihood. */
  record Point(double logWeight, StrictnessFit fit) {}

  private final PosteriorMean alike;
  private final PosteriorMean differing;

  private VarianceGrid(PosteriorMean alike, PosteriorMean differing) {
    this.alike = alike;
    this.differing = differing;
  }

  static VarianceGrid over(VoteHistory history) {
    List<Point> alike = new ArrayList<>();
    List<Point> differing = new ArrayList<>();
    double mass = 0;
    for (double t = REVIEWER_STEP / 2; t < MOST; t += REVIEWER_STEP) {
      mass += Math.exp(-t * t / 2);
    }
    for (double s = ANSWER_STEP / 2; s < MOST; s += ANSWER_STEP) {
      NormalEquations equations = new NormalEquations(history, s * s);
      StrictnessFit none = new StrictnessFit(equations, s * s, 0);
      alike.add(new Point(none.logLikelihood, none));
      for (double t = REVIEWER_STEP / 2; t < MOST; t += REVIEWER_STEP) {
        StrictnessFit fit = new StrictnessFit(equations, s * s, t * t);
        differing.add(new Point(fit.logLikelihood - t * t / 2 - Math.log(mass), fit));
      }
    }
    return new VarianceGrid(new PosteriorMean(alike), new PosteriorMean(differing));
  }

  /** How many times likelier the votes are if reviewers differ than if they are alike. */
  double evidence() {
    return Math.exp(differing.logEvidence() - alike.logEvidence());
  }

  /** What holds if reviewers are alike. */
  PosteriorMean alike() {
    return alike;
  }

  /** What holds if reviewers differ. */
  PosteriorMean differing() {
    return differing;
  }

  /** Where reviewers pass for alike: how likely it is, nevertheless, that they differ. */
  double doubt() {
    return 1 / (1 + Math.exp(alike.logEvidence() - differing.logEvidence()));
  }
}
