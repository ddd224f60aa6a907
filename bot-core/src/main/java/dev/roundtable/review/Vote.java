package dev.roundtable.review;

/** A review's verdict, from 1 (not yet) to 4 (outstanding). */
public enum Vote {
  NOT_YET,
  GETTING_THERE,
  STRONG,
  OUTSTANDING;

  /** 1 to 4, the stored form. */
  public int level() {
    return ordinal() + 1;
  }

  /** Whether the reviewer owes one sentence with it; with the others it is only offered. */
  public boolean asksForSentence() {
    return this == NOT_YET || this == GETTING_THERE;
  }

  /** Reads what {@link #level()} gave. */
  public static Vote ofLevel(int level) {
    if (level < 1 || level > values().length) {
      throw new IllegalArgumentException("no vote of level " + level);
    }
    return values()[level - 1];
  }
}
