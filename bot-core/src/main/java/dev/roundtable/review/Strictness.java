package dev.roundtable.review;

/**
 * How far a reviewer's votes lie below what the group would have given (negative: above).
 *
 * @param mean in levels, shrunk towards 0, which is the group's; at most {@link #MOST} either way
 * @param variance how uncertain that is, in levels squared
 */
record Strictness(double mean, double variance) {

  /** No vote is moved by more than half the scale, whatever the history says. */
  public static final double MOST = 1.5;

  public Strictness {
    if (!(variance >= 0) || !Double.isFinite(mean)) {
      throw new IllegalArgumentException("not a strictness: " + mean + ", " + variance);
    }
    mean = Math.clamp(mean, -MOST, MOST);
  }
}
