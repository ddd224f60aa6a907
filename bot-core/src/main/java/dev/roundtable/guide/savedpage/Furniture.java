package dev.roundtable.guide.savedpage;

import java.util.regex.Pattern;

/** What belongs to the web page and not to the guide. */
final class Furniture {

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?:back to top|copy(?: code| link)?|share(?: this)?|save|show"
              + " (?:more|less|all|answer)|read more|expand(?: all)?|collapse(?: all)?|sign"
              + " (?:in|up)|log ?(?:in|out)|menu|home|bookmark|print|download(?:"
              + " pdf)?|edit|close|next|previous|table of contents|skip to (?:main )?content)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ADVERTISING =
      Pattern.compile(
          "\\bcreate (?:your|a|an)\\b.*\\b(?:own|tailored|custom\\w*|personali[sz]ed|guide|plan)\\b"
              + "|\\b(?:tailored|customi[sz]ed?|personali[sz]ed)\\b.*\\b(?:guide|plan|prep\\w*)\\b|\\b(?:generate|build|get)"
              + " (?:your|a|an)\\b.*\\b(?:guide|plan)\\b|\\binterview[- ]ready\\b|\\blearning"
              + " paths?\\b|\\bstructured learning\\b|^(?:sign up|log in|sign in|get"
              + " started|subscribe|join (?:now|us|our|thousands)|try (?:it )?(?:now|free|for"
              + " free)|start (?:your|now|free|practi[cs]ing|preparing|for free)|go"
              + " premium|upgrade)\\b|\\bfree trial\\b|\\bnewsletter\\b|\\ball rights"
              + " reserved\\b|©|\\bprivacy policy\\b|\\bterms of (?:use|service)\\b|\\bcookie"
              + " (?:policy|settings)\\b|^(?:pricing|about us|contact us|follow"
              + " us|careers|blog|help center|browse all|view all|explore"
              + " (?:all|more|our))\\b|^ready to"
              + " (?:start|ace|practi[cs]e|begin|crack|get|land|master|take|level)\\b|^(?:want|looking|need)"
              + " (?:to|for|a|an|more)\\b|^(?:related|other|more|similar) (?:interview"
              + " )?(?:prep\\w* )?guides\\b|^(?:our|all)"
              + " (?:courses|products|features)\\b|^courses$",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_ADVERTISING = 300;

  private Furniture() {}

  /** A button or link of the page. */
  static boolean isButton(String line) {
    return Heading.of(line) == Heading.BUTTON || BUTTON.matcher(line).matches();
  }

  /** A line with which a page begins to speak of itself. */
  static boolean isAdvertising(String line) {
    return line.length() <= LONGEST_ADVERTISING && ADVERTISING.matcher(line).find();
  }
}
