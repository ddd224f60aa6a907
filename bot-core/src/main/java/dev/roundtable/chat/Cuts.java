package dev.roundtable.chat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a text can be cut with the least harm. */
final class Cuts {

  private static final Pattern PARAGRAPH = Pattern.compile("\\n\\s*\\n");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…][\"”')]{0,2})\\s+|\\n");
  private static final Pattern WORD = Pattern.compile("\\s+");

  /** A text without a good cut in reach is cut anywhere after so many tries. */
  private static final int TRIES = 60;

  private Cuts() {}

  /** The best cut of a plain text that leaves at most {@code limit} characters before it. */
  static int best(String text, int limit) {
    for (Pattern pattern : List.of(PARAGRAPH, SENTENCE, WORD)) {
      int last = -1;
      Matcher found = pattern.matcher(text);
      while (found.find() && found.start() <= limit) {
        if (found.start() > 0) {
          last = found.end();
        }
      }
      // A cut far up would make many short parts.
      if (last > limit / 3 && last <= limit + 1) {
        return last;
      }
    }
    return whole(text, limit);
  }

  /** The last end of a whole visible character within the limit. */
  static int whole(String text, int limit) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int cut = characters.preceding(Math.min(limit, text.length() - 1) + 1);
    return cut <= 0 ? Math.min(limit, text.length()) : cut;
  }

  /**
   * The best cut of a CommonMark paragraph whose first side fits and whose sides read together as
   * the whole did; -1 where there is none.
   */
  static int meaningful(String source, Predicate<String> fits) {
    String all = joined(Markdown.plain(source));
    for (Pattern pattern : List.of(SENTENCE, WORD)) {
      List<Integer> cuts = cuts(source, pattern, fits);
      int tries = 0;
      for (int i = cuts.size() - 1; i >= 0 && tries < TRIES; i--, tries++) {
        int cut = cuts.get(i);
        String head = Markdown.plain(source.substring(0, cut));
        String tail = Markdown.plain(source.substring(cut));
        if (!head.isBlank() && !tail.isBlank() && joined(head + tail).equals(all)) {
          return cut;
        }
      }
    }
    return -1;
  }

  private static List<Integer> cuts(String source, Pattern pattern, Predicate<String> fits) {
    var cuts = new ArrayList<Integer>();
    Matcher found = pattern.matcher(source);
    while (found.find() && fits.test(source.substring(0, found.start()))) {
      if (found.start() > 0) {
        cuts.add(found.end());
      }
    }
    return cuts;
  }

  private static String joined(String words) {
    return words.replaceAll("\\s+", "");
  }
}
