package dev.roundtable.guide;

import java.util.List;
import java.util.Optional;

/** What the answers of a round are read for: one to four criteria. */
public record Rubric(List<Criterion> criteria) {

  /** The most criteria a rubric may have, so that a review form stays short. */
  public static final int MAX_CRITERIA = 4;

  public Rubric {
    criteria = List.copyOf(criteria);
    if (criteria.isEmpty() || criteria.size() > MAX_CRITERIA) {
      throw new IllegalArgumentException("a rubric of " + criteria.size() + " criteria");
    }
    Unique.require("criterion", criteria.stream().map(Criterion::key).toList());
  }

  /** The criterion of this key. */
  public Optional<Criterion> criterion(Key key) {
    return criteria.stream().filter(criterion -> criterion.key().equals(key)).findFirst();
  }
}
