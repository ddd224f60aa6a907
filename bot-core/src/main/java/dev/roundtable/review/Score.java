package dev.roundtable.review;

import java.util.Comparator;

/**
 * What a submission's votes come to.
 *
 * @param corrected the mean vote corrected for strictness, rounded to a millionth so that what is
 *     alike is equal. It may pass the ends of the scale, which keeps the order of answers there;
 *     what people see is {@link #value()}
 * @param mean the plain mean of the votes
 * @param standardError of {@code corrected}, in levels, from the votes' noise and from what is not
 *     known about the reviewers
 * @param reviews how many votes went in, at least one
 * @param method which formula this was; a score is stored with it and never recomputed
 */
public record Score(
    double corrected, double mean, double standardError, int reviews, String method) {

  /** The better one first; equal for answers that are truly alike. */
  public static final Comparator<Score> BEST_FIRST =
      Comparator.comparingDouble(Score::corrected).reversed();

  public Score {
    if (reviews < 1 || !Double.isFinite(corrected) || !(standardError >= 0)) {
      throw new IllegalArgumentException("not a score: " + corrected + " of " + reviews);
    }
    corrected = Math.rint(corrected * 1e6) / 1e6;
  }

  /** The score on the votes' own scale, 1 to 4. */
  public double value() {
    return Math.clamp(corrected, 1.0, 4.0);
  }
}
