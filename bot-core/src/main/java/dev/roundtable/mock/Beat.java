package dev.roundtable.mock;

/**
 * Where a mock interview stands.
 *
 * @param turn the question's number from 0
 * @param index which part, probe or follow-up, from 0
 */
record Beat(int turn, Phase phase, int index) {

  static Beat of(int turn, Phase phase) {
    return new Beat(turn, phase, 0);
  }

  Beat then(Phase next) {
    return new Beat(turn, next, 0);
  }

  Beat then(Phase next, int at) {
    return new Beat(turn, next, at);
  }
}
