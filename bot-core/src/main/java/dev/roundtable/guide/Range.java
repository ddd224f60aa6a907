package dev.roundtable.guide;

/** A range of whole numbers with both ends included: minutes, weeks or words. */
public record Range(int from, int to) {

  public Range {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("not a range: " + from + " to " + to);
    }
  }

  /** A range of one number. */
  public static Range of(int number) {
    return new Range(number, number);
  }

  /** The number in the middle, rounded down. */
  public int middle() {
    return from + (to - from) / 2;
  }

  @Override
  public String toString() {
    return from == to ? Integer.toString(from) : from + "-" + to;
  }
}
