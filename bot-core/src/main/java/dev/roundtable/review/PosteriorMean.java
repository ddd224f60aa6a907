package dev.roundtable.review;

import java.util.List;

/** Fits of one history averaged by their weights. */
final class PosteriorMean {

  /** Points whose weight is less than this share of the best one's cannot be seen in the mean. */
  private static final double NEGLIGIBLE = 1e-6;

  private final double logEvidence;
  private final VarianceComponents components;
  private final double[] leaning;
  private final double[] square;

  PosteriorMean(List<VarianceGrid.Point> points) {
    double best = points.stream().mapToDouble(VarianceGrid.Point::logWeight).max().orElseThrow();
    double total = points.stream().mapToDouble(point -> Math.exp(point.logWeight() - best)).sum();
    logEvidence = best + Math.log(total);
    int reviewers = points.getFirst().fit().leaning.length;
    leaning = new double[reviewers];
    square = new double[reviewers];
    double noise = 0;
    double answers = 0;
    double spread = 0;
    for (VarianceGrid.Point point : points) {
      double weight = Math.exp(point.logWeight() - best) / total;
      if (weight < NEGLIGIBLE) {
        continue;
      }
      StrictnessFit fit = point.fit();
      noise += weight * fit.noise;
      answers += weight * fit.noise * fit.answerRatio;
      spread += weight * fit.noise * fit.reviewerRatio;
      double[] variances = fit.variances();
      for (int i = 0; i < reviewers; i++) {
        leaning[i] += weight * fit.leaning[i];
        square[i] += weight * (fit.leaning[i] * fit.leaning[i] + variances[i]);
      }
    }
    components = new VarianceComponents(noise, answers, spread);
  }

  /** The logarithm of the summed weights. */
  double logEvidence() {
    return logEvidence;
  }

  VarianceComponents components() {
    return components;
  }

  /** How strict a reviewer is, and how uncertain that is over all fits. */
  Strictness strictness(int reviewer) {
    double variance = square[reviewer] - leaning[reviewer] * leaning[reviewer];
    return new Strictness(-leaning[reviewer], Math.max(0, variance));
  }

  /** The mean square of a reviewer's strictness. */
  double square(int reviewer) {
    return square[reviewer];
  }
}
