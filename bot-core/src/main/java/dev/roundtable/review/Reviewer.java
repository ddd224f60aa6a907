package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.util.Map;
import java.util.Set;

/**
 * A member who may review.
 *
 * @param doneToday reviews given on this local date, over all questions
 * @param open the pools whose reviewing has opened for this member
 * @param met how often they have reviewed each author lately; an absent author counts as 0
 */
record Reviewer(PersonId id, int doneToday, Set<PoolId> open, Map<PersonId, Integer> met) {

  public Reviewer {
    if (doneToday < 0) {
      throw new IllegalArgumentException("reviews done: " + doneToday);
    }
    open = Set.copyOf(open);
    met = Map.copyOf(met);
  }

  boolean hasTimeToday() {
    return doneToday < ReviewQueue.MOST_A_DAY;
  }
}
