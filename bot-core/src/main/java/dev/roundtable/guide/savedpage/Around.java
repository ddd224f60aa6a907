package dev.roundtable.guide.savedpage;

import java.util.Locale;

/** What stands next to a character. */
final class Around {

  private static final String OPENING = "([{—–-/\"'“‘„:,;.?!=>";
  private static final String CLOSING = ".,;:!?)]}—–-/\"'”’…=<";

  private Around() {}

  static char before(String text, int i) {
    return i == 0 ? ' ' : text.charAt(i - 1);
  }

  static char after(String text, int i) {
    return i + 1 >= text.length() ? ' ' : text.charAt(i + 1);
  }

  /** Whether an opening mark may stand here: something begins after it. */
  static boolean canOpen(String text, int i) {
    char before = before(text, i);
    char after = after(text, i);
    return (isBlank(before) || OPENING.indexOf(before) >= 0)
        && !isBlank(after)
        && (Character.isLetterOrDigit(after) || "$€£\"'“‘(#[…@+~<-/%*.".indexOf(after) >= 0);
  }

  /** Whether a closing mark may stand here: something ends before it. */
  static boolean canClose(String text, int i) {
    char after = after(text, i);
    return !isBlank(before(text, i)) && (isBlank(after) || CLOSING.indexOf(after) >= 0);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The word that begins at or after this place, in small letters. */
  static String wordFrom(String text, int from) {
    int start = from;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
