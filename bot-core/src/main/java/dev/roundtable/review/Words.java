package dev.roundtable.review;

/** What people wrote, made fit to be kept and shown. */
final class Words {

  private Words() {}

  /**
   * At most {@code length} characters, no half one at the end, and no NUL, which no table takes.
   */
  static String cut(String text, int length) {
    String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    if (clean.length() <= length) {
      return clean;
    }
    int end = Character.isHighSurrogate(clean.charAt(length - 2)) ? length - 2 : length - 1;
    return clean.substring(0, end) + "…";
  }
}
