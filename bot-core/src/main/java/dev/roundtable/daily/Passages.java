package dev.roundtable.daily;

import java.text.BreakIterator;
import java.util.Locale;

/** Finds a passage of an answer that is short enough to be quoted. */
final class Passages {

  private static final int LONGEST = 240;

  private Passages() {}

  /** The longest sentence that fits, the earlier of equals; else the beginning. */
  static String best(String answer) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    sentences.setText(answer);
    String best = "";
    int start = sentences.first();
    for (int end = sentences.next();
        end != BreakIterator.DONE;
        start = end, end = sentences.next()) {
      String sentence = answer.substring(start, end).strip().replaceAll("\\s+", " ");
      if (sentence.length() <= LONGEST && sentence.length() > best.length()) {
        best = sentence;
      }
    }
    return best.isEmpty() ? answer.strip().substring(0, Math.min(LONGEST, answer.length())) : best;
  }
}
