package dev.roundtable.schedule;

import dev.roundtable.guide.GuideId;

/**
 * A round in a schedule.
 *
 * @param roundKey the round's id in its guide
 * @param active whether it asks at all
 * @param everyWeeks 0 for a round that asks on study days; n for one that asks on the first study
 *     day of every nth week (presentations, which take weeks to prepare)
 */
public record RoundEntry(GuideId guide, String roundKey, boolean active, int everyWeeks) {

  public RoundEntry {
    if (everyWeeks < 0 || everyWeeks > 12) {
      throw new IllegalArgumentException("a rhythm has 0 to 12 weeks: " + everyWeeks);
    }
  }

  /** Whether it asks on study days rather than in a rhythm of weeks. */
  boolean daily() {
    return everyWeeks == 0;
  }
}
