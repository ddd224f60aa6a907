package dev.roundtable.web.tryout.play;

import java.util.List;

/**
 * Somebody who is played.
 *
 * @param quality of their answers
 * @param leniency what they add to a vote
 */
record Player(String id, String name, Quality quality, int leniency) {

  /** The visitor, who also set the group up. */
  static final String VISITOR = "ada";

  static final List<Player> ALL =
      List.of(
          new Player("ben", "Ben", Quality.WEAK, 1),
          new Player("chloe", "Chloe", Quality.STRONG, 0),
          new Player("dan", "Dan", Quality.MIDDLING, 0));

  /** Whether they answer the round at this place of the day; else they pass. */
  boolean answers(int round) {
    return round == 0 || quality != Quality.WEAK;
  }
}
