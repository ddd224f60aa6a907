package dev.roundtable.mock;

/** What is going on in a mock interview. */
enum Phase {
  /** Slides or an outline are handed in and presented. */
  PRESENTING,
  /** The candidate asks back. */
  CLARIFYING,
  /** The candidate thinks in silence. */
  THINKING,
  /** The candidate answers, or one part of the answer after the other. */
  ANSWERING,
  /** The candidate says which parts their answer had. */
  COVERING,
  /** The interviewer asks for a part that is missing, or deeper into one. */
  PROBING,
  /** The interviewer asks on. */
  FOLLOWING_UP,
  /** The interviewer's last words, and what the candidate wants to ask. */
  CLOSING,
  /** The candidate predicts their rating. */
  PREDICTING,
  OVER;

  /** Whether the candidate speaks now and says themselves when they are done. */
  boolean speaking() {
    return switch (this) {
      case PRESENTING, ANSWERING, PROBING, FOLLOWING_UP, CLOSING -> true;
      case CLARIFYING, THINKING, COVERING, PREDICTING, OVER -> false;
    };
  }

  /** Whether nothing is left that could be interrupted. */
  boolean afterwards() {
    return this == PREDICTING || this == OVER;
  }
}
