package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideProblem;
import dev.roundtable.guide.GuideReading;
import dev.roundtable.guide.Keys;
import dev.roundtable.guide.Round;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a prep guide that was saved or pasted as plain text from a web page. The parts are told
 * apart by their fixed headings and their order; see docs/guides.md.
 */
public final class SavedPageReader {

  private static final int KEY_LENGTH = 50;
  private static final String TITLE =
      "a first line such as '<Company> <Role> (<Level>) Interview Preparation Guide'";

  private final String file;
  private final List<String> warnings = new ArrayList<>();
  private final Keys questions = new Keys();

  private SavedPageReader(String file) {
    this.file = file;
  }

  /** Whether a text has any of the lines that only such a page has. */
  public static boolean isSavedPage(String text) {
    return text.lines()
        .map(line -> Heading.of(line.replace('\u00A0', ' ').strip()))
        .anyMatch(it -> it.isOfRound() || it == Heading.ROUNDS || it == Heading.BUTTON);
  }

  /**
   * Reads a page.
   *
   * @param file the file's name, for messages
   */
  public static GuideReading read(String file, String text) {
    return new SavedPageReader(file).read(PageText.lines(text));
  }

  private GuideReading read(List<Line> lines) {
    PageParts parts = new PageParts(lines);
    Line title = title(parts.beforeRounds());
    List<GuideProblem> errors = new ArrayList<>();
    if (title == null) {
      errors.add(new GuideProblem(file, 1, "no title", TITLE));
    }
    if (parts.rounds().isEmpty()) {
      errors.add(
          new GuideProblem(
              file,
              0,
              "no interview round",
              "rounds: a name, then the lines '%s', '%s' and '%s' with their texts"
                  .formatted(
                      Heading.EXPECT.shown(), Heading.TIPS.shown(), Heading.TOPICS.shown())));
    } else if (parts.rounds().stream().allMatch(round -> round.topics().isEmpty())) {
      errors.add(
          new GuideProblem(
              file,
              parts.rounds().getFirst().line(),
              "rounds without any focus topic",
              "the line '%s' in each round, then topics: a name, a text, '%s'"
                  .formatted(Heading.TOPICS.shown(), Heading.BUTTON.shown())));
    }
    if (title == null || !errors.isEmpty()) {
      return GuideReading.failed(errors, problems(parts.warnings()));
    }
    Guide guide = guide(parts, title);
    List<String> all = new ArrayList<>(parts.warnings());
    all.addAll(warnings);
    return GuideReading.of(guide, problems(all));
  }

  private Guide guide(PageParts parts, Line titleLine) {
    List<Line> before = parts.beforeRounds();
    int at = before.indexOf(titleLine);
    List<Line> own = new ArrayList<>();
    String introduction = introduction(before.subList(at + 1, before.size()), own);
    TitleLine title = TitleLine.of(titleLine.text(), introduction);
    Behind behind = new Behind(title.company());
    before.subList(0, at).forEach(behind::leaveOut);
    own.forEach(behind::leaveOut);
    List<Round> rounds = rounds(parts, behind);
    FaqReader faq = new FaqReader(faqLines(parts.behind(Heading.FAQ), behind), questions);
    behind.addResources(parts.behind(Heading.RESOURCES));
    behind.addSources(parts.behind(Heading.SOURCES));
    warnAbout(title, faq, behind);
    Set<String> caveats = new LinkedHashSet<>();
    caveats.add(Caveats.in(introduction, title.company()));
    caveats.addAll(behind.caveats());
    caveats.remove("");
    String name = String.join(" ", title.company(), title.role(), title.level());
    return new Guide(
        new Keys().make(name, "guide", KEY_LENGTH),
        title.title(),
        "en",
        title.company(),
        title.role(),
        title.level(),
        Amounts.weeks(introduction),
        introduction,
        String.join("\n\n", caveats),
        behind.resources(),
        behind.sources(),
        faq.faq(),
        rounds);
  }

  /** The paragraphs before the rounds, without what the page says of itself in between. */
  private static String introduction(List<Line> lines, List<Line> own) {
    List<Line> content = new ArrayList<>();
    for (Line line : lines) {
      boolean scrap = Furniture.isAdvertising(line.text()) && Shape.isName(line.text());
      if (scrap || Shape.isNumber(line.text())) {
        own.add(line);
      } else {
        content.add(line);
      }
    }
    return RoundBuilder.text(content);
  }

  private List<Round> rounds(PageParts parts, Behind behind) {
    RoundBuilder builder = new RoundBuilder(questions, warnings);
    List<Round> rounds = new ArrayList<>();
    for (RoundLines lines : parts.rounds()) {
      List<TopicLines> topics = new ArrayList<>(lines.topics());
      while (!topics.isEmpty() && isForeign(topics.getLast())) {
        topics.removeLast().lines().forEach(behind::leaveOut);
      }
      rounds.add(builder.round(lines, topics));
    }
    return rounds;
  }

  /** Behind the last topic's buttons, the page may speak of itself or say what to check. */
  private static boolean isForeign(TopicLines topic) {
    String first = topic.lines().getFirst().text();
    return !topic.buttons() && (Furniture.isAdvertising(first) || Caveats.isLine(first, ""));
  }

  /** Advertising at the end of the questions, where the parts behind them are missing. */
  private static List<Line> faqLines(List<Line> lines, Behind behind) {
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (Furniture.isAdvertising(text) && Shape.isName(text.replaceAll("[.!?]$", ""))) {
        lines.subList(i, lines.size()).forEach(behind::leaveOut);
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  private static @Nullable Line title(List<Line> before) {
    return before.stream()
        .filter(line -> line.is(Heading.NONE) && TitleLine.isTitle(line.text()))
        .findFirst()
        .orElse(null);
  }

  private void warnAbout(TitleLine title, FaqReader faq, Behind behind) {
    if (title.company().isEmpty()) {
      warnings.add("the title '%s' names no company".formatted(title.title()));
    }
    if (faq.lost() > 0) {
      warnings.add(
          "%d of the frequently asked questions have lost both question and answer"
              .formatted(faq.lost()));
    }
    long questionsLost = faq.faq().stream().filter(it -> it.question().isEmpty()).count();
    if (questionsLost > 0) {
      warnings.add("%d sample answers have lost their question".formatted(questionsLost));
    }
    if (!behind.leftOut().isEmpty()) {
      warnings.add(
          "left out as the page's own (%d lines, from line %d): %s"
              .formatted(
                  behind.leftOut().size(),
                  behind.leftOut().getFirst().number(),
                  String.join(" | ", behind.leftOut().stream().map(Line::text).toList())));
    }
  }

  private List<GuideProblem> problems(List<String> texts) {
    return texts.stream().map(this::problem).toList();
  }

  private GuideProblem problem(String text) {
    if (text.startsWith("line ")) {
      String number = text.substring(5, text.indexOf(':'));
      return new GuideProblem(
          file, Integer.parseInt(number), text.substring(text.indexOf(':') + 2), "");
    }
    return new GuideProblem(file, 0, text, "");
  }
}
