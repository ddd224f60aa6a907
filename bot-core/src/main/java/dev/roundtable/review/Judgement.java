package dev.roundtable.review;

import dev.roundtable.guide.Key;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says; what is missing stays as it was.
 *
 * @param remark plain text; a blank one is none, and a long one is cut
 * @param levels from 1 to 4, by criterion
 */
record Judgement(@Nullable Vote vote, @Nullable String remark, Map<Key, Integer> levels) {

  Judgement {
    levels = Map.copyOf(levels);
    remark = remark == null ? null : Words.cut(remark.strip(), Review.MOST_CHARACTERS);
    remark = remark == null || remark.isBlank() ? null : remark;
  }

  static Judgement of(Vote vote) {
    return new Judgement(vote, null, Map.of());
  }

  /** The vote that the levels come to: their mean, rounded to the kinder side. */
  @Nullable Vote voteByLevels() {
    return levels.isEmpty()
        ? null
        : Vote.ofLevel(
            (int)
                Math.round(
                    levels.values().stream().mapToInt(Integer::intValue).average().orElseThrow()));
  }
}
