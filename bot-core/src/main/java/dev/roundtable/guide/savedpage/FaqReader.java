package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.Faq;
import dev.roundtable.guide.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The frequently asked questions, or as much as is left of them: a page that is saved often loses
 * the questions, or the answers.
 */
final class FaqReader {

  private static final int KEY_LENGTH = 50;
  private static final Pattern TAG =
      Pattern.compile(
          "(?:easy|medium|hard|beginner|intermediate|advanced|technical|behavioral|\\d+[.)]?|q\\d*[.:]?|question"
              + " \\d+)",
          Pattern.CASE_INSENSITIVE);

  private record Entry(List<Line> question, List<Line> answer) {}

  private final List<Faq> faq = new ArrayList<>();
  private int lost;

  /** Reads what stands between the heading and the next part of the page. */
  FaqReader(List<Line> lines, Keys keys) {
    List<Line> content =
        lines.stream()
            .filter(line -> !Furniture.isButton(line.text()) && !TAG.matcher(line.text()).matches())
            .toList();
    for (Entry entry : entries(content)) {
      add(entry, keys);
    }
  }

  List<Faq> faq() {
    return faq;
  }

  /** How many lines `Sample Answer` have nothing left beside them. */
  int lost() {
    return lost;
  }

  private void add(Entry entry, Keys keys) {
    String question = text(entry.question());
    String answer = Code.withFences(entry.answer());
    if (question.isEmpty() && answer.isEmpty()) {
      lost++;
    } else {
      String name = question.isEmpty() ? "faq answer" : "faq " + question;
      faq.add(new Faq(keys.make(name, "faq", KEY_LENGTH), question, answer));
    }
  }

  private static String text(List<Line> lines) {
    return Code.withFences(lines).replaceAll("^\\d+[.)]\\s+|^Q\\d*[.:]\\s+", "");
  }

  private static List<Entry> entries(List<Line> lines) {
    return lines.stream().anyMatch(line -> line.is(Heading.SAMPLE_ANSWER))
        ? aroundAnswers(lines)
        : questionsOnly(lines);
  }

  /** What stands before a line `Sample Answer` and asks is its question. */
  private static List<Entry> aroundAnswers(List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    List<Line> question = List.of();
    List<Line> between = new ArrayList<>();
    boolean any = false;
    for (Line line : lines) {
      if (!line.is(Heading.SAMPLE_ANSWER)) {
        between.add(line);
        continue;
      }
      int cut = any ? questionFrom(between) : 0;
      if (any) {
        entries.add(new Entry(question, List.copyOf(between.subList(0, cut))));
      }
      question = List.copyOf(between.subList(cut, between.size()));
      between.clear();
      any = true;
    }
    int cut = between.size() > 1 ? questionFrom(between) : between.size();
    entries.add(new Entry(question, between.subList(0, cut)));
    if (cut < between.size()) {
      entries.add(new Entry(between.subList(cut, between.size()), List.of()));
    }
    return entries;
  }

  /** Where, behind an answer, the next question begins; the end if none is left. */
  private static int questionFrom(List<Line> lines) {
    int last = lines.size() - 1;
    return last >= 0 && asks(lines.get(last)) ? last : lines.size();
  }

  private static List<Entry> questionsOnly(List<Line> lines) {
    List<Entry> entries = new ArrayList<>();
    for (Line line : lines) {
      if (entries.isEmpty() || asks(line)) {
        entries.add(new Entry(List.of(line), new ArrayList<>()));
      } else {
        entries.getLast().answer().add(line);
      }
    }
    return entries;
  }

  private static boolean asks(Line line) {
    if (Code.isCode(line.raw())) {
      return false;
    }
    QuotedWords words = new QuotedWords(line.text().replaceAll("^(?:\\d+[.)]|Q\\d*[.:])\\s+", ""));
    boolean atEnd = line.text().matches(".*\\?['\"’”)]*$");
    return atEnd
        || (!words.isNarrative(false) && (words.isAddressedToCandidate() || words.isRequest()));
  }
}
