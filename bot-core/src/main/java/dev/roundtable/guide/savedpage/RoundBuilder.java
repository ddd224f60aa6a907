package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Keys;
import dev.roundtable.guide.Round;
import dev.roundtable.guide.RoundKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes rounds and topics of a page's lines. */
final class RoundBuilder {

  private static final int KEY_LENGTH = 50;

  private final Keys rounds = new Keys();
  private final Keys topics = new Keys();
  private final Keys questions;
  private final List<String> warnings;

  RoundBuilder(Keys questions, List<String> warnings) {
    this.questions = questions;
    this.warnings = warnings;
  }

  Round round(RoundLines lines, List<TopicLines> topicLines) {
    String name = lines.name();
    String kind = RoundKinds.of(name);
    String expectations = text(lines.under(Heading.EXPECT));
    String tips = text(lines.under(Heading.TIPS));
    QuotedParts quoted = new QuotedParts(questions, kind).addFrom(expectations).addFrom(tips);
    List<FocusTopic> focus = new ArrayList<>();
    topicLines.forEach(topic -> focus.add(topic(topic, kind)));
    warnAboutGaps(lines, expectations, tips, focus);
    return new Round(
        rounds.make(name, "round", KEY_LENGTH),
        name,
        kind,
        Amounts.minutes(expectations),
        Interviewers.in(expectations),
        "",
        "",
        expectations,
        tips,
        null,
        null,
        quoted.questions(),
        quoted.clarifying(),
        quoted.examples(),
        focus);
  }

  private FocusTopic topic(TopicLines lines, String kind) {
    String about = text(lines.about());
    QuotedParts quoted = new QuotedParts(questions, kind).addFrom(about);
    int at = lines.lines().getFirst().number();
    if (!lines.hasName()) {
      warnings.add(
          "line %d: a topic without a name; it is called '%s'".formatted(at, lines.name()));
    } else if (!lines.buttons()) {
      warnings.add("line %d: the topic '%s' ends without its buttons".formatted(at, lines.name()));
    }
    return new FocusTopic(
        topics.make(lines.name(), "topic", KEY_LENGTH),
        lines.name(),
        about,
        quoted.clarifying(),
        quoted.examples(),
        quoted.questions());
  }

  private void warnAboutGaps(
      RoundLines lines, String expectations, String tips, List<FocusTopic> focus) {
    List<String> missing = new ArrayList<>();
    if (expectations.isEmpty()) {
      missing.add(Heading.EXPECT.shown());
    }
    if (tips.isEmpty()) {
      missing.add(Heading.TIPS.shown());
    }
    if (focus.isEmpty()) {
      missing.add(Heading.TOPICS.shown());
    }
    if (!missing.isEmpty()) {
      warnings.add(
          "line %d: the round '%s' has nothing under %s"
              .formatted(lines.line(), lines.name(), "'" + String.join("', '", missing) + "'"));
    }
  }

  /** Paragraphs in CommonMark, a blank line between. */
  static String text(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .filter(line -> !Furniture.isButton(line))
        .collect(Collectors.joining("\n\n"));
  }
}
