package dev.roundtable.guide.savedpage;

import java.util.List;
import java.util.regex.Pattern;

/** The sentence that says what to check with the company. */
final class Caveats {

  private static final Pattern CHECK =
      Pattern.compile(
          "\\b(?:verif(?:y|ied)|check(?:ed)?|double-check(?:ed)?|confirm(?:ed)?|validated?|consult|refer"
              + " to|reach out"
              + "|cross-check(?:ed)?|cross-reference)\\b.*\\b(?:recruit\\w*|compan(?:y|y's|ies)|employer|official\\w*|directly|hiring|careers?|sources?|independently)\\b|\\b(?:may|might|can|could)"
              + " (?:also )?(?:vary|change|differ|be (?:outdated|inaccurate|incomplete)|have"
              + " changed|contain (?:errors|inaccuracies)|not be (?:accurate|up to"
              + " date|current))\\b|\\bsubject to change\\b|\\bnot (?:officially"
              + " )?(?:affiliated|endorsed)\\b|\\bai[- ]generated\\b|\\bgenerated (?:by|with|using)"
              + " ai\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:disclaimer|caveat|warning|important(?: note)?|please note|note)\\b[:.!]?",
          Pattern.CASE_INSENSITIVE);

  private Caveats() {}

  /** The sentences of a text that are a caveat, joined; blank if there is none. */
  static String in(String text, String company) {
    List<String> found = Sentences.of(text).stream().filter(it -> isCaveat(it, company)).toList();
    return String.join(" ", found);
  }

  /** Whether a line of its own is a caveat: a whole sentence, or one that is labelled so. */
  static boolean isLine(String line, String company) {
    boolean labelled = LABEL.matcher(line).find();
    boolean sentence = line.matches(".*[.!]['\"’”)]*$") && line.length() >= 40;
    return labelled || (sentence && isCaveat(line, company));
  }

  private static boolean isCaveat(String sentence, String company) {
    String named = company.isBlank() ? sentence : sentence.replace(company, "company");
    return CHECK.matcher(named).find();
  }
}
