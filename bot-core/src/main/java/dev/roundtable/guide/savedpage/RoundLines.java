package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.List;

/** The lines of one round of a page, by part. */
final class RoundLines {

  private final String name;
  private final int line;
  private final List<Line> expectations = new ArrayList<>();
  private final List<Line> tips = new ArrayList<>();
  private final List<Line> topics = new ArrayList<>();

  RoundLines(String name, int line) {
    this.name = name;
    this.line = line;
  }

  String name() {
    return name;
  }

  /** Where it begins on the page. */
  int line() {
    return line;
  }

  /** The lines under a heading of the round; they may be added to. */
  List<Line> under(Heading heading) {
    return switch (heading) {
      case EXPECT -> expectations;
      case TIPS -> tips;
      default -> topics;
    };
  }

  List<TopicLines> topics() {
    return TopicLines.in(topics);
  }

  /**
   * Where the line 'Focus Topics' is lost, the topics stand among the tips or the expectations, and
   * their buttons give them away.
   *
   * @return whether any were found there
   */
  boolean moveLostTopics() {
    return topics.isEmpty() && (moveTopics(tips) || moveTopics(expectations));
  }

  private boolean moveTopics(List<Line> from) {
    int name = TopicLines.firstName(from);
    if (name < 0) {
      return false;
    }
    List<Line> moved = from.subList(name, from.size());
    topics.addAll(moved);
    moved.clear();
    return true;
  }
}
