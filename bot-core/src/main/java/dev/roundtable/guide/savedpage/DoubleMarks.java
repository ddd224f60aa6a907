package dev.roundtable.guide.savedpage;

/** A double quotation mark, straight or curly. Inside it, only double marks count. */
record DoubleMarks(String text, int at) implements Quotes.Marks {

  private static final String CURLY_OPEN = "“„«";
  private static final String CURLY_CLOSE = "”»";

  static boolean opens(String text, int i) {
    char c = text.charAt(i);
    return CURLY_OPEN.indexOf(c) >= 0 || (c == '"' && Around.canOpen(text, i));
  }

  @Override
  public int closing(int end) {
    int depth = 1;
    for (int i = at + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c != '"' && CURLY_OPEN.indexOf(c) < 0 && CURLY_CLOSE.indexOf(c) < 0) {
        continue;
      }
      if (nests(i)) {
        depth++;
      } else {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A mark after a blank and before a word opens a quote within the quote. */
  private boolean nests(int i) {
    char c = text.charAt(i);
    return CURLY_OPEN.indexOf(c) >= 0
        || (c == '"'
            && Around.isBlank(Around.before(text, i))
            && !Around.isBlank(Around.after(text, i)));
  }
}
