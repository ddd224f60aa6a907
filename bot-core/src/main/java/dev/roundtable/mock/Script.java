package dev.roundtable.mock;

/**
 * What comes after what in a mock interview, whoever asks: questions in turn, each with clarifying,
 * thinking, answering and probes as its round's format says.
 */
record Script(Plan plan) {

  /**
   * What the next beat depends on.
   *
   * @param missing how many parts the candidate did not tick
   * @param followUps how many follow-ups the question has
   */
  record Turned(int missing, int followUps) {}

  Beat first() {
    return opening(0);
  }

  private Beat opening(int turn) {
    if (plan.format().prepare() != null) {
      return Beat.of(turn, Phase.PRESENTING);
    }
    return plan.format().clarify() ? Beat.of(turn, Phase.CLARIFYING) : afterClarifying(turn);
  }

  private Beat afterClarifying(int turn) {
    return Beat.of(turn, plan.format().thinkingMinutes() > 0 ? Phase.THINKING : Phase.ANSWERING);
  }

  Beat next(Beat now, Turned turned) {
    return switch (now.phase()) {
      case PRESENTING ->
          plan.format().parts().isEmpty()
              ? followUp(now, 0, turned)
              : now.then(plan.inTurn() ? Phase.ANSWERING : Phase.COVERING);
      case CLARIFYING -> afterClarifying(now.turn());
      case THINKING -> now.then(Phase.ANSWERING);
      case ANSWERING -> afterAnswer(now, turned);
      case COVERING -> probe(now, 0, turned);
      case PROBING -> plan.inTurn() ? part(now, turned) : probe(now, now.index() + 1, turned);
      case FOLLOWING_UP -> followUp(now, now.index() + 1, turned);
      case CLOSING -> now.then(Phase.PREDICTING);
      case PREDICTING, OVER -> now.then(Phase.OVER);
    };
  }

  /** The rest of a question is left out. */
  Beat skip(Beat now) {
    return switch (now.phase()) {
      case CLOSING -> now.then(Phase.PREDICTING);
      case PREDICTING, OVER -> now.then(Phase.OVER);
      default -> turnOver(now);
    };
  }

  private Beat afterAnswer(Beat now, Turned turned) {
    if (plan.inTurn()) {
      return plan.probed(now.turn(), now.index())
          ? now.then(Phase.PROBING, now.index())
          : part(now, turned);
    }
    return plan.ticks() ? now.then(Phase.COVERING) : followUp(now, 0, turned);
  }

  private Beat part(Beat now, Turned turned) {
    int next = now.index() + 1;
    return next < plan.format().parts().size()
        ? now.then(Phase.ANSWERING, next)
        : followUp(now, 0, turned);
  }

  private Beat probe(Beat now, int next, Turned turned) {
    return next < Math.min(plan.probes(), turned.missing())
        ? now.then(Phase.PROBING, next)
        : followUp(now, 0, turned);
  }

  /** Whoever was probed a lot is not asked on as well. */
  private Beat followUp(Beat now, int next, Turned turned) {
    int most =
        plan.ticks()
            ? plan.followUps() - Math.max(0, Math.min(plan.probes(), turned.missing()) - 1)
            : plan.followUps();
    return next < Math.min(most, turned.followUps())
        ? now.then(Phase.FOLLOWING_UP, next)
        : turnOver(now);
  }

  private Beat turnOver(Beat now) {
    return now.turn() + 1 < plan.turns() ? opening(now.turn() + 1) : now.then(Phase.CLOSING);
  }
}
