package dev.roundtable.guide.savedpage;

import java.util.regex.Pattern;

/** Whether a line looks like a name or like a paragraph. */
final class Shape {

  private static final int LONGEST_NAME = 110;
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:round\\s*)?#?\\d{1,2}[.):]?");
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)^(?:round\\s*\\d{1,2}\\s*[.):–—-]+\\s*|\\d{1,2}[.)]\\s+)(?=\\S)");

  private Shape() {}

  /** Short, and not ended like a sentence. */
  static boolean isName(String line) {
    return line.length() <= LONGEST_NAME
        && !line.matches(".*(?:[.,;:]|[^?]\\?)['\"’”)]*$")
        && !Listed.isBullet(line);
  }

  /** A badge such as "1" or "Round 2" beside a name. */
  static boolean isNumber(String line) {
    return NUMBER.matcher(line).matches();
  }

  /** A name without the number before it. */
  static String unnumbered(String name) {
    return NUMBERED.matcher(name).replaceFirst("").strip();
  }
}
