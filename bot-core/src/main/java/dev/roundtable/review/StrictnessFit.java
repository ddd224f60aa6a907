package dev.roundtable.review;

/**
 * The posterior of the reviewers' leanings for one pair of variance ratios (answers to noise,
 * reviewers to noise): BLUP by Henderson's equations, and the restricted likelihood of Patterson
 * and Thompson (Biometrika 58, 1971, pages 545-554) with the noise integrated out under a scaled
 * inverse chi-squared prior worth four votes.
 */
final class StrictnessFit {

  private static final double PRIOR_FREEDOM = 4;
  private static final double PRIOR_NOISE = 0.5;

  /** The logarithm of how well these ratios explain the votes, up to one constant a history. */
  final double logLikelihood;

  /** The noise's variance, in levels squared. */
  final double noise;

  final double answerRatio;
  final double reviewerRatio;

  /** How far above the group each reviewer votes; the opposite of strictness. */
  final double[] leaning;

  private final Cholesky factor;

  StrictnessFit(NormalEquations equations, double answerRatio, double reviewerRatio) {
    this.answerRatio = answerRatio;
    this.reviewerRatio = reviewerRatio;
    int n = equations.c.length;
    double[][] m = new double[n][n];
    double[] right = new double[n];
    for (int i = 0; i < n; i++) {
      right[i] = reviewerRatio * equations.c[i];
      for (int j = 0; j < n; j++) {
        m[i][j] = reviewerRatio * equations.k[i][j] + (i == j ? 1 : 0);
      }
    }
    factor = new Cholesky(m);
    leaning = factor.solve(right);
    double left = equations.squares;
    for (int i = 0; i < n; i++) {
      left -= leaning[i] * equations.c[i];
    }
    double freedom = PRIOR_FREEDOM + equations.freedom;
    double squares = PRIOR_FREEDOM * PRIOR_NOISE + Math.max(0, left);
    noise = squares / freedom;
    logLikelihood =
        -0.5 * (equations.logDeterminant + factor.logDeterminant() + freedom * Math.log(squares));
  }

  /** How uncertain each leaning is, in levels squared. */
  double[] variances() {
    double[] variances = factor.inverseDiagonal();
    for (int i = 0; i < variances.length; i++) {
      variances[i] *= reviewerRatio * noise;
    }
    return variances;
  }
}
