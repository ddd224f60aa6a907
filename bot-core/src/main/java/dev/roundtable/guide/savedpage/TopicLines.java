package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one focus topic: its name, then what it is about.
 *
 * @param buttons whether the page's buttons stood behind it
 */
record TopicLines(List<Line> lines, boolean buttons) {

  private static final int PARAGRAPH = 80;

  /** Cuts the lines under `Focus Topics` at the buttons; without any, at what looks like names. */
  static List<TopicLines> in(List<Line> lines) {
    List<TopicLines> topics = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : lines) {
      if (!line.is(Heading.BUTTON)) {
        open.add(line);
      } else if (!open.isEmpty()) {
        addAll(topics, open, true);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      addAll(topics, open, false);
    }
    return topics;
  }

  /** Where a topic lost its buttons, a name in the middle begins the next. */
  private static void addAll(List<TopicLines> topics, List<Line> lines, boolean buttons) {
    int start = 0;
    for (int i = 1; i + 1 < lines.size(); i++) {
      if (i - start >= 2 && isNameBetween(lines, i)) {
        topics.add(new TopicLines(List.copyOf(lines.subList(start, i)), false));
        start = i;
      }
    }
    topics.add(new TopicLines(List.copyOf(lines.subList(start, lines.size())), buttons));
  }

  /** Where the first topic's name stands in lines that hold buttons; -1 if there are none. */
  static int firstName(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).is(Heading.BUTTON)) {
        for (int name = i - 1; name >= 0; name--) {
          if (Shape.isName(lines.get(name).text())) {
            return name;
          }
        }
        return i;
      }
    }
    return -1;
  }

  private static boolean isNameBetween(List<Line> lines, int i) {
    String before = lines.get(i - 1).text();
    String line = lines.get(i).text();
    boolean capital = !line.isEmpty() && Character.isUpperCase(line.charAt(0));
    return Shape.isName(line)
        && capital
        && line.contains(" ")
        && before.length() >= PARAGRAPH
        && lines.get(i + 1).text().length() >= PARAGRAPH;
  }

  /** Whether it begins with a name, as it should. */
  boolean hasName() {
    return Shape.isName(lines.getFirst().text())
        || (lines.size() > 1 && lines.getFirst().text().length() <= PARAGRAPH * 2);
  }

  /** The name; where it is lost, the first words of the text. */
  String name() {
    String first = lines.getFirst().text();
    if (hasName()) {
      return Shape.unnumbered(first);
    }
    int cut = first.lastIndexOf(' ', 60);
    return first.substring(0, cut > 0 ? cut : Math.min(60, first.length())) + "…";
  }

  /** What it is about. */
  List<Line> about() {
    return hasName() ? lines.subList(1, lines.size()) : lines;
  }
}
