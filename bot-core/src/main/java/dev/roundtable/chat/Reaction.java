package dev.roundtable.chat;

/** The marks that the bot sets on members' messages. */
public enum Reaction {
  /** This counts as an answer. */
  COUNTED
}
