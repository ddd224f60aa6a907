package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a page as lines: blanks made plain, blank lines left out, glued headings cut off. */
final class PageText {

  /** A heading that lost the line break before it, as behind the last line of code. */
  private static final Pattern GLUED =
      Pattern.compile(
          "^(.*(?:[.;:!?)}\\]\"'’”`,]\\s*|\\w\\s+|\\w(?=Recommended)))"
              + "(Recommended Additional Resources|Search Results|Sample Answer"
              + "|Frequently Asked [\\w &/-]*Questions|Practice Interview|Study Questions)$");

  private static final Pattern GLUED_ANSWER =
      Pattern.compile("^(Sample Answer)(?::\\s*|(?=\\p{Lu}\\p{Ll}))(\\S.*)$");

  private PageText() {}

  static List<Line> lines(String text) {
    String plain =
        text.replaceAll("[\\u00A0\\u2007\\u202F\\u2000-\\u200A\\u3000]", " ")
            .replaceAll("[\\u200B-\\u200F\\u2060\\uFEFF\\u00AD]", "")
            .replaceAll("[\\u2028\\u2029\\u0085\\u000B\\u000C]", "\n");
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (String raw : plain.split("\n", -1)) {
      number++;
      add(lines, number, raw.stripTrailing());
    }
    return lines;
  }

  private static void add(List<Line> lines, int number, String raw) {
    if (raw.isBlank()) {
      return;
    }
    Matcher glued = GLUED.matcher(raw);
    if (glued.matches() && mayBeCut(glued)) {
      add(lines, number, glued.group(1).stripTrailing());
      lines.add(new Line(number, glued.group(2)));
      return;
    }
    Matcher answer = GLUED_ANSWER.matcher(raw.strip());
    if (answer.matches()) {
      lines.add(new Line(number, answer.group(1)));
      lines.add(new Line(number, answer.group(2)));
      return;
    }
    lines.add(new Line(number, raw));
  }

  /** In prose, only what ends a sentence may stand before the heading. */
  private static boolean mayBeCut(Matcher glued) {
    String before = glued.group(1).stripTrailing();
    char last = before.charAt(before.length() - 1);
    return ".;!?)}]\"'’”`".indexOf(last) >= 0
        || (glued.group(2).startsWith("Recommended") && !before.isBlank());
  }
}
