package dev.roundtable.guide.savedpage;

import java.util.Locale;
import java.util.regex.Pattern;

/** The fixed lines of a page that tell its parts apart. */
enum Heading {
  ROUNDS("(?:the )?interview rounds(?: \\(\\d+\\))?", "Interview Rounds"),
  EXPECT("what to expect", "What to Expect"),
  TIPS("tips(?: and advice)?", "Tips & Advice"),
  TOPICS("focus (?:topics|areas)(?: \\(\\d+\\))?", "Focus Topics"),
  BUTTON(
      "practice interview|study questions|practice interview study questions", "Study Questions"),
  FAQ("(?:faqs?|frequently asked(?: .*)?questions)(?: \\(.*\\))?", "Frequently Asked … Questions"),
  SAMPLE_ANSWER("sample answer", "Sample Answer"),
  RESOURCES(
      "(?:recommended|additional|recommended additional) (?:learning )?resources",
      "Recommended Additional Resources"),
  SOURCES("search results|sources", "Search Results"),
  NONE("(?!)", "");

  private static final int LONGEST = 120;

  private final Pattern pattern;
  private final String shown;

  Heading(String pattern, String shown) {
    this.pattern = Pattern.compile(pattern);
    this.shown = shown;
  }

  /** As it stands on a page. */
  String shown() {
    return shown;
  }

  /** The heading that a whole line is. */
  static Heading of(String line) {
    if (line.length() > LONGEST) {
      return NONE;
    }
    String plain =
        line.toLowerCase(Locale.ROOT)
            .replaceAll("[*_#]+", " ")
            .replace("&", " and ")
            .replaceAll("\\s+", " ")
            .replaceAll("[:\\s]+$", "")
            .strip();
    for (Heading heading : values()) {
      if (heading.pattern.matcher(plain).matches()) {
        return heading;
      }
    }
    return NONE;
  }

  /** Whether it opens a part of a round. */
  boolean isOfRound() {
    return this == EXPECT || this == TIPS || this == TOPICS;
  }

  /** Whether it opens a part of the page behind the rounds. */
  boolean isBehindRounds() {
    return this == FAQ || this == RESOURCES || this == SOURCES;
  }
}
