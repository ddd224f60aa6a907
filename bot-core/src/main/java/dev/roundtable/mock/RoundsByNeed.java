package dev.roundtable.mock;

import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Round;
import dev.roundtable.practice.Exposures;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A guide's rounds, the weakest of somebody's first. */
@Component
class RoundsByNeed {

  /** A round without any score is taken for one in the middle. */
  private static final double UNKNOWN = 2.5;

  private final Guides guides;
  private final Exposures exposures;

  RoundsByNeed(Guides guides, Exposures exposures) {
    this.guides = guides;
    this.exposures = exposures;
  }

  List<Round> of(PersonId person, GuideId id) {
    Guide guide = guides.get(id);
    return byNeed(guide.rounds(), exposures.strengths(person, id));
  }

  /**
   * Of equals the guide's order stays.
   *
   * @param strengths mean scores by topic key
   */
  static List<Round> byNeed(List<Round> rounds, Map<String, Double> strengths) {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(round -> strength(round, strengths)))
        .toList();
  }

  private static double strength(Round round, Map<String, Double> strengths) {
    return round.topics().stream()
        .map(topic -> strengths.get(topic.key().value()))
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue)
        .average()
        .orElse(UNKNOWN);
  }
}
