package dev.roundtable.review;

/**
 * What a history says about its reviewers once its answers and its pools' levels are absorbed, for
 * one ratio of the answers' to the noise's variance: Henderson's mixed-model equations (Biometrics
 * 31, 1975, pages 423-447) with a fixed mean for each pool and a random effect for each answer.
 * Everything is a sum over pools, each times its weight.
 */
final class NormalEquations {

  /** The reviewers' equations {@code K b = c}, before shrinkage. */
  final double[][] k;

  final double[] c;

  /** The sum of squares that is left if all reviewers are alike. */
  double squares;

  /** How many votes went in, less one for each pool, weighted. */
  double freedom;

  /** The part of the restricted likelihood's log determinant that reviewers have no share in. */
  double logDeterminant;

  NormalEquations(VoteHistory history, double answerRatio) {
    int reviewers = history.reviewers().size();
    k = new double[reviewers][reviewers];
    c = new double[reviewers];
    for (VoteHistory.Pool pool : history.pools()) {
      add(pool, answerRatio);
    }
  }

  private void add(VoteHistory.Pool pool, double ratio) {
    double w = pool.weight();
    double information = 0;
    double total = 0;
    double[] share = new double[c.length];
    for (var answer : pool.answers()) {
      int n = answer.size();
      double shrink = ratio / (1 + ratio * n);
      double sum = 0;
      for (var cast : answer) {
        sum += cast.level();
      }
      information += n / (1 + ratio * n);
      total += sum / (1 + ratio * n);
      squares -= w * shrink * sum * sum;
      freedom += w * n;
      logDeterminant += w * Math.log1p(ratio * n);
      for (var cast : answer) {
        int r = cast.reviewer();
        squares += w * cast.level() * cast.level();
        share[r] += 1 / (1 + ratio * n);
        c[r] += w * (cast.level() - shrink * sum);
        k[r][r] += w;
        for (var other : answer) {
          k[r][other.reviewer()] -= w * shrink;
        }
      }
    }
    squares -= w * total * total / information;
    freedom -= w;
    logDeterminant += w * Math.log(information);
    for (int r = 0; r < c.length; r++) {
      c[r] -= w * share[r] * total / information;
      for (int s = 0; s < c.length; s++) {
        k[r][s] -= w * share[r] * share[s] / information;
      }
    }
  }
}
