package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page taken apart at its headings, in their order. */
final class PageParts {

  private static final int LONGEST_NAME = 160;

  private final List<Line> beforeRounds = new ArrayList<>();
  private final List<RoundLines> rounds = new ArrayList<>();
  private final Map<Heading, List<Line>> behind = new EnumMap<>(Heading.class);
  private final List<String> warnings = new ArrayList<>();

  private @Nullable RoundLines round;
  private Heading part = Heading.NONE;
  private List<Line> open = beforeRounds;

  PageParts(List<Line> lines) {
    for (Line line : lines) {
      add(line);
    }
    for (RoundLines each : rounds) {
      if (each.moveLostTopics()) {
        warnings.add(
            "line %d: the round '%s' has no line '%s'"
                .formatted(each.line(), each.name(), Heading.TOPICS.shown()));
      }
    }
  }

  /** Title, introduction and whatever else stands before the rounds. */
  List<Line> beforeRounds() {
    return beforeRounds;
  }

  List<RoundLines> rounds() {
    return rounds;
  }

  /** The lines under a heading behind the rounds. */
  List<Line> behind(Heading heading) {
    return behind.getOrDefault(heading, List.of());
  }

  List<String> warnings() {
    return warnings;
  }

  private void add(Line line) {
    Heading heading = line.heading();
    boolean inList = part == Heading.SOURCES && heading != Heading.SOURCES;
    if (heading.isBehindRounds() && !inList) {
      part = heading;
      open = behind.computeIfAbsent(heading, unused -> new ArrayList<>());
    } else if (heading.isOfRound() && !part.isBehindRounds()) {
      openPart(heading, line);
    } else if (heading != Heading.ROUNDS || part != Heading.NONE) {
      open.add(line);
    } else {
      part = Heading.ROUNDS;
      open = new ArrayList<>();
    }
  }

  /** A heading that the open round has had already, or that comes before, opens the next round. */
  private void openPart(Heading heading, Line line) {
    RoundLines current = round;
    if (current == null || heading.compareTo(part) <= 0 || !part.isOfRound()) {
      current = newRound(line);
      round = current;
      rounds.add(current);
    }
    part = heading;
    open = current.under(heading);
  }

  /** A round's name is the last line before its first heading. */
  private RoundLines newRound(Line heading) {
    List<Line> lost = new ArrayList<>();
    while (!open.isEmpty() && open.getLast().text().length() > LONGEST_NAME && mayLackHeading()) {
      lost.addFirst(open.removeLast());
    }
    if (open.isEmpty() || open.getLast().is(Heading.BUTTON)) {
      String name = "Round " + (rounds.size() + 1);
      warnings.add(
          "line %d: no name above '%s'; the round is called '%s'"
              .formatted(heading.number(), heading.text(), name));
      return withExpectations(new RoundLines(name, heading.number()), lost);
    }
    Line name = open.removeLast();
    if (part == Heading.ROUNDS) {
      beforeRounds.addAll(open);
      open.clear();
    }
    if (!open.isEmpty() && Shape.isNumber(open.getLast().text())) {
      open.removeLast();
    }
    if (!lost.isEmpty()) {
      warnings.add(
          "line %d: the round '%s' has no line '%s'"
              .formatted(name.number(), name.text(), Heading.EXPECT.shown()));
    }
    return withExpectations(new RoundLines(Shape.unnumbered(name.text()), name.number()), lost);
  }

  /** Where 'What to Expect' is lost, its paragraph stands between the name and the next heading. */
  private boolean mayLackHeading() {
    return open.size() >= 2
        && Shape.isName(open.get(open.size() - 2).text())
        && (open.size() == 2 || open.get(open.size() - 3).is(Heading.BUTTON));
  }

  private static RoundLines withExpectations(RoundLines round, List<Line> lines) {
    round.under(Heading.EXPECT).addAll(lines);
    return round;
  }
}
