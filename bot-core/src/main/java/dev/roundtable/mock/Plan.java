package dev.roundtable.mock;

import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.PartsAsked;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import java.util.List;

/**
 * How much of a round's format fits into the time.
 *
 * @param turns how many questions
 * @param probes at most so many missing parts are asked for after an answer
 * @param followUps at most so many follow-ups of a question
 * @param minutes about so long
 * @param everyPart whether each part that is asked for in its own turn is probed, too
 */
record Plan(
    MockFormat format, int turns, int probes, int followUps, int minutes, boolean everyPart) {

  /** What fits onto a phone and into a break. */
  static final int SHORT_MINUTES = 15;

  private static final int SHORT_TURNS = 2;
  private static final int MINUTES_A_TURN = 12;
  private static final int MOST_TURNS = 5;

  /** More parts are probed every other time when time is short. */
  private static final int FEW_PARTS = 3;

  private static final int USUAL = 45;

  /** Nobody plans by the minute. */
  private static final int STEP = 5;

  /**
   * A round's plan.
   *
   * @param oneTopic whether it is about one topic only: that has no chairs, whose questions are the
   *     round's
   */
  static Plan of(Round round, boolean oneTopic, boolean full) {
    MockFormat format = oneTopic ? withoutChairs(round.mockFormat()) : round.mockFormat();
    int chairs = format.chairs().size();
    boolean inTurn = format.partsAsked() == PartsAsked.IN_TURN && !format.parts().isEmpty();
    if (format.prepare() != null) {
      return new Plan(format, 1, 0, full ? 3 : 2, full ? minutes(round) : 2 * SHORT_MINUTES, true);
    }
    if (!full) {
      return new Plan(
          format,
          Math.max(SHORT_TURNS, chairs),
          2,
          inTurn ? 0 : 1,
          SHORT_MINUTES,
          format.parts().size() <= FEW_PARTS);
    }
    int minutes = minutes(round);
    int turns = Math.clamp(minutes / MINUTES_A_TURN, SHORT_TURNS, MOST_TURNS);
    return new Plan(format, chairs == 0 ? turns : 2 * chairs, 3, inTurn ? 1 : 2, minutes, true);
  }

  /** Whether each part is asked for in its own turn. */
  boolean inTurn() {
    return format.partsAsked() == PartsAsked.IN_TURN && !format.parts().isEmpty();
  }

  /** Whether a part that was asked for in its own turn is probed. */
  boolean probed(int turn, int part) {
    return everyPart || (turn + part) % 2 == 0;
  }

  /** Whether the candidate ticks what they covered. */
  boolean ticks() {
    return format.partsAsked() == PartsAsked.WHEN_MISSING && !format.parts().isEmpty();
  }

  private static MockFormat withoutChairs(MockFormat it) {
    return new MockFormat(
        it.opening(),
        it.clarify(),
        it.thinkingMinutes(),
        it.prepare(),
        it.partsAsked(),
        it.parts(),
        List.of(),
        it.closing());
  }

  private static int minutes(Round round) {
    Range minutes = round.minutes();
    return minutes == null ? USUAL : Math.max(SHORT_MINUTES, minutes.middle() / STEP * STEP);
  }
}
