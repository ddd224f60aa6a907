package dev.roundtable.schedule;

/** How a group works through its rounds. */
public enum Pace {
  /** Each active round asks its question on each study day. */
  EVERY_ROUND,
  /** One question a study day, the rounds in order. */
  TURNS
}
