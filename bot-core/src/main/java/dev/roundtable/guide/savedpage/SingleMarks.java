package dev.roundtable.guide.savedpage;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A single quotation mark, straight or curly, which may as well be an apostrophe: inside a word
 * ("you've"), at the end of a plural ("users' needs") or for what was left out ("'em", "'90s").
 */
record SingleMarks(String text, int at) implements Quotes.Marks {

  private static final Pattern ELISION =
      Pattern.compile(
          "['‘’](?i:(em|til|till|cause|bout|tis|twas|n|s|t|re|ve|ll|d|m)\\b|\\d0s\\b).*",
          Pattern.DOTALL);

  /** After these a plural's apostrophe cannot stand: what is owned would have to follow. */
  private static final Set<String> NO_THING =
      Set.of(
          "and",
          "or",
          "but",
          "nor",
          "in",
          "on",
          "at",
          "for",
          "to",
          "with",
          "by",
          "from",
          "of",
          "is",
          "are",
          "was",
          "were",
          "be",
          "has",
          "have",
          "had",
          "do",
          "does",
          "did",
          "can",
          "could",
          "will",
          "would",
          "should",
          "may",
          "might",
          "must",
          "when",
          "while",
          "if",
          "as",
          "than",
          "that",
          "which",
          "who",
          "because",
          "so",
          "then",
          "rather",
          "vs",
          "versus",
          "not",
          "into",
          "after",
          "before",
          "during",
          "about",
          "the",
          "a",
          "an",
          "it",
          "they",
          "you",
          "we",
          "he",
          "she",
          "this",
          "these",
          "those",
          "instead",
          "without",
          "through",
          "over",
          "under",
          "also",
          "too",
          "how",
          "why",
          "what",
          "where",
          "shows",
          "show",
          "followed",
          "like",
          "via");

  static boolean opens(String text, int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '‘')
        && Around.canOpen(text, i)
        && !ELISION.matcher(text.substring(i, Math.min(text.length(), i + 8))).matches();
  }

  @Override
  public int closing(int end) {
    int depth = 1;
    for (int i = at + 1; i < end; i++) {
      switch (role(i, end)) {
        case OPENS -> depth++;
        case CLOSES -> {
          depth--;
          if (depth == 0) {
            return i;
          }
        }
        case APOSTROPHE -> {}
      }
    }
    return -1;
  }

  private enum Role {
    OPENS,
    CLOSES,
    APOSTROPHE
  }

  private Role role(int i, int end) {
    char c = text.charAt(i);
    if (c != '\'' && c != '‘' && c != '’') {
      return Role.APOSTROPHE;
    }
    boolean inWord =
        Character.isLetterOrDigit(Around.before(text, i))
            && Character.isLetterOrDigit(Around.after(text, i));
    if (inWord) {
      return Role.APOSTROPHE;
    }
    if (Around.isBlank(Around.before(text, i)) || "(\"“".indexOf(Around.before(text, i)) >= 0) {
      return opens(text, i) ? Role.OPENS : Role.APOSTROPHE;
    }
    if (!Around.canClose(text, i)) {
      return Role.APOSTROPHE;
    }
    return isPlural(i) && closesLater(i, end) ? Role.APOSTROPHE : Role.CLOSES;
  }

  /** "users' needs": after an s, and a thing follows that can be owned. */
  private boolean isPlural(int i) {
    char before = Character.toLowerCase(Around.before(text, i));
    if (before != 's' || Around.after(text, i) != ' ') {
      return false;
    }
    String next = Around.wordFrom(text, i + 1);
    return !next.isEmpty() && !NO_THING.contains(next);
  }

  /** Whether a closing mark follows before the next opening one. */
  private boolean closesLater(int i, int end) {
    for (int next = i + 1; next < end; next++) {
      char c = text.charAt(next);
      if (c != '\'' && c != '‘' && c != '’') {
        continue;
      }
      if (opens(text, next) && Around.isBlank(Around.before(text, next))) {
        return false;
      }
      boolean inWord =
          Character.isLetterOrDigit(Around.before(text, next))
              && Character.isLetterOrDigit(Around.after(text, next));
      if (!inWord && Around.canClose(text, next)) {
        return true;
      }
    }
    return false;
  }
}
