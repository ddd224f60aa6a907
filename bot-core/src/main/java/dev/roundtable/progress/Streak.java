package dev.roundtable.progress;

import dev.roundtable.daily.MyQuestions.Day;
import java.util.List;

/** How many of a group's study days in a row somebody answered, up to the newest. */
final class Streak {

  private Streak() {}

  /**
   * Counts.
   *
   * @param days newest first; a day whose question is still open and unanswered is not among them
   */
  static int of(List<Day> days) {
    return (int) days.stream().takeWhile(Day::answered).count();
  }
}
