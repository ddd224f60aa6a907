package dev.roundtable.guide.savedpage;

/**
 * Words that stand in quotes.
 *
 * @param text what stands between the quotation marks
 * @param start where the opening mark stands in the text around
 * @param end where the text goes on after the closing mark
 */
record Quote(String text, int start, int end) {

  /** The words as they are shown: without the comma that only belongs to the sentence around. */
  String words() {
    return text.strip().replaceAll("[,;:\\s]+$", "").replaceAll("(?<=[?!])\\.$", "");
  }
}
