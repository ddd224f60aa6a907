package dev.roundtable.guide;

/** How hard a question is for a candidate of the guide's level. */
public enum Difficulty {
  EASY,
  MEDIUM,
  HARD
}
