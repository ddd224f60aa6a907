package dev.roundtable.schedule;

import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much set-up offers to begin with. Presentations take weeks and are off at first. */
enum LoadChoice {
  /** The first two rounds, each on every study day. */
  TWO_ROUNDS(Pace.EVERY_ROUND),
  /** All rounds, one question a study day. */
  TURNS(Pace.TURNS),
  /** All rounds on every study day. */
  ALL_ROUNDS(Pace.EVERY_ROUND);

  private static final int PRESENTATION_WEEKS = 2;

  private final Pace pace;

  LoadChoice(Pace pace) {
    this.pace = pace;
  }

  Pace pace() {
    return pace;
  }

  List<RoundEntry> entries(GuideId guide, List<Round> rounds) {
    var entries = new ArrayList<RoundEntry>();
    int active = 0;
    for (Round round : rounds) {
      boolean presentation = round.kind().equals("presentation");
      boolean asks = !presentation && (this != TWO_ROUNDS || active < 2);
      active += asks ? 1 : 0;
      entries.add(
          new RoundEntry(guide, round.key().value(), asks, presentation ? PRESENTATION_WEEKS : 0));
    }
    return entries;
  }

  static Optional<LoadChoice> named(String name) {
    return Arrays.stream(values()).filter(choice -> choice.name().equals(name)).findFirst();
  }

  /** The choice that a schedule looks like. */
  static LoadChoice of(StudySchedule schedule) {
    if (schedule.pace() == Pace.TURNS) {
      return TURNS;
    }
    return schedule.activeEntries().size() <= 2 ? TWO_ROUNDS : ALL_ROUNDS;
  }
}
