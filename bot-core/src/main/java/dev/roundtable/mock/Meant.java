package dev.roundtable.mock;

import dev.roundtable.guide.GuideMatch;
import java.util.List;
import java.util.Optional;

/**
 * What somebody meant by the words after {@code /mock}.
 *
 * @param match what is taken; empty where several fit equally well
 * @param others what else it could have meant, best first
 */
record Meant(Optional<GuideMatch> match, List<GuideMatch> others) {

  private static final int OTHERS = 24;

  /**
   * One round among what was found is what is meant, else one topic.
   *
   * @param found best first, rounds before topics
   */
  static Meant of(List<GuideMatch> found) {
    List<GuideMatch> rounds = found.stream().filter(GuideMatch.OfRound.class::isInstance).toList();
    if (rounds.size() == 1 || found.size() == 1) {
      return new Meant(
          Optional.of(found.getFirst()), found.stream().skip(1).limit(OTHERS).toList());
    }
    return new Meant(Optional.empty(), found.stream().limit(OTHERS + 1L).toList());
  }
}
