package dev.roundtable.guide;

/** A part of a guide that some words mean. */
public sealed interface GuideMatch {

  /** The round that is meant, or that holds the topic. */
  Round round();

  /** The name of what is meant. */
  String name();

  /** A whole round. */
  record OfRound(Round round) implements GuideMatch {
    @Override
    public String name() {
      return round.name();
    }
  }

  /** One topic of a round. */
  record OfTopic(Round round, FocusTopic topic) implements GuideMatch {
    @Override
    public String name() {
      return topic.name();
    }
  }
}
