package dev.roundtable.cli;

import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a guide holds, for a person at a terminal. */
final class GuideOverview {

  private GuideOverview() {}

  static String of(Guide guide) {
    List<String> lines =
        Stream.of(
                Stream.of(guide.title(), who(guide), process(guide)),
                guide.rounds().stream().flatMap(GuideOverview::round),
                Stream.of(totals(guide)))
            .flatMap(part -> part)
            .filter(line -> !line.isBlank())
            .toList();
    return String.join("\n", lines);
  }

  private static String who(Guide guide) {
    String who =
        Stream.of(guide.company(), guide.role(), guide.level())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    return "%s (%s, id %s)".formatted(who, guide.language(), guide.key());
  }

  private static String process(Guide guide) {
    Range weeks = guide.processWeeks();
    return weeks == null ? "" : "process: " + weeks + " weeks";
  }

  private static Stream<String> round(Round round) {
    Range minutes = round.minutes();
    String facts =
        Stream.of(
                round.kind(),
                minutes == null ? "" : minutes + " minutes",
                round.interviewers().isBlank() ? "" : "with " + round.interviewers())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    String name = "- " + round.name() + " (" + facts + ")";
    String own =
        round.questions().isEmpty() && round.clarifying().isEmpty()
            ? ""
            : "    of the round itself: "
                + counted(round.questions())
                + asked(round.clarifying().size());
    return Stream.concat(
        Stream.of(name, own, mock(round.mock())),
        round.topics().stream().map(GuideOverview::topic));
  }

  private static String mock(@Nullable MockFormat mock) {
    if (mock == null) {
      return "";
    }
    String chairs =
        mock.chairs().stream()
            .map(chair -> chair.name() + " with " + counted(chair.questions()))
            .collect(Collectors.joining(", "));
    return "    mock interview: %s%s%s%s%s"
        .formatted(
            mock.parts().size() == 1 ? "1 part" : mock.parts().size() + " parts",
            mock.parts().isEmpty() ? "" : " asked " + mock.partsAsked().id(),
            mock.thinkingMinutes() == 0
                ? ""
                : ", %d min to think".formatted(mock.thinkingMinutes()),
            mock.prepare() == null ? "" : ", prepared " + mock.prepare().weeks() + " weeks ahead",
            chairs.isEmpty() ? "" : "; chairs: " + chairs);
  }

  private static String topic(FocusTopic topic) {
    String questions = topic.questions().isEmpty() ? "open prompt" : counted(topic.questions());
    return "    " + topic.name() + ": " + questions + asked(topic.clarifying().size());
  }

  private static String counted(List<Question> questions) {
    return questions.size() == 1 ? "1 question" : questions.size() + " questions";
  }

  private static String asked(int clarifying) {
    return clarifying == 0 ? "" : ", " + clarifying + " to ask back";
  }

  private static String totals(Guide guide) {
    int topics = guide.rounds().stream().mapToInt(round -> round.topics().size()).sum();
    long questions =
        guide.rounds().stream()
            .flatMap(round -> round.questionsToAsk().stream())
            .filter(question -> !question.openPrompt())
            .count();
    return "%d rounds, %d topics, %d questions, %d frequently asked, %d resources, %d sources"
        .formatted(
            guide.rounds().size(),
            topics,
            questions,
            guide.faq().size(),
            guide.resources().size(),
            guide.sources().size());
  }
}
