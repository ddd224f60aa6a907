package dev.roundtable.review;

/**
 * How far two figures put the same things in the same order (Kendall, Biometrika 33, 1945, pages
 * 239-251).
 *
 * @param tauB from -1 to 1; pairs tied in either figure shrink the denominator
 * @param pairsRight the share of pairs in the right order, a tie counting half
 */
record KendallTau(double tauB, double pairsRight) {

  static KendallTau of(double[] figure, double[] truth) {
    int agreement = 0;
    int pairs = 0;
    int untied = 0;
    int untiedTruth = 0;
    for (int i = 0; i < figure.length; i++) {
      for (int j = 0; j < i; j++) {
        int sign = sign(figure[i] - figure[j]);
        int signTruth = sign(truth[i] - truth[j]);
        agreement += sign * signTruth;
        pairs++;
        untied += Math.abs(sign);
        untiedTruth += Math.abs(signTruth);
      }
    }
    double scale = Math.sqrt((double) untied * untiedTruth);
    return new KendallTau(
        scale == 0 ? 0 : agreement / scale, 0.5 + 0.5 * agreement / Math.max(1, pairs));
  }

  private static int sign(double difference) {
    return Math.abs(difference) < 1e-9 ? 0 : difference > 0 ? 1 : -1;
  }
}
