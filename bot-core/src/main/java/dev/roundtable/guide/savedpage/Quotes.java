package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what stands in quotes, outermost marks only: single or double, straight or curly. What
 * makes it hard are apostrophes, which are the same characters as single marks.
 */
final class Quotes {

  /** No quote is longer; a mark that nothing closes must not be followed to the end of a book. */
  private static final int LONGEST = 4_000;

  private final String text;

  private Quotes(String text) {
    this.text = text;
  }

  /** All quotes in the order of the text; none goes beyond its line. */
  static List<Quote> in(String text) {
    return new Quotes(text).find();
  }

  private List<Quote> find() {
    List<Quote> quotes = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int close = marks(i).map(marks -> marks.closing(this.endOfLine(marks.at()))).orElse(-1);
      if (close < 0) {
        i++;
      } else {
        quotes.add(new Quote(text.substring(i + 1, close), i, close + 1));
        i = close + 1;
      }
    }
    return quotes;
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return Math.min(end < 0 ? text.length() : end, from + LONGEST);
  }

  private Optional<Marks> marks(int i) {
    if (DoubleMarks.opens(text, i)) {
      return Optional.of(new DoubleMarks(text, i));
    }
    return SingleMarks.opens(text, i) ? Optional.of(new SingleMarks(text, i)) : Optional.empty();
  }

  /** An opening mark that looks for its closing one. */
  sealed interface Marks permits DoubleMarks, SingleMarks {

    /** Where the opening mark stands. */
    int at();

    /** Where the closing mark stands before {@code end}, or -1. */
    int closing(int end);
  }
}
