package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts prose into sentences. A line break ends one, unless a colon stands before it. */
final class Sentences {

  private static final Pattern END =
      Pattern.compile("[.?!…]+[\"'’”)\\]]*(?=\\s|$)|(?<![:,\\s])[ \\t]*\\n");
  private static final Set<String> ABBREVIATIONS =
      Set.of("e.g.", "i.e.", "vs.", "etc.", "incl.", "approx.", "no.", "mr.", "ms.", "dr.", "st.");

  private Sentences() {}

  /** The sentences with their closing punctuation, none of them blank. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    Matcher end = END.matcher(text);
    int start = 0;
    while (end.find()) {
      if (!isAbbreviation(text, end) && !continues(text, end.end())) {
        add(sentences, text.substring(start, end.end()));
        start = end.end();
      }
    }
    add(sentences, text.substring(start));
    return sentences;
  }

  private static void add(List<String> sentences, String sentence) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  private static boolean isAbbreviation(String text, Matcher end) {
    if (text.charAt(end.start()) != '.') {
      return false;
    }
    int word = end.start();
    while (word > 0
        && !Character.isWhitespace(text.charAt(word - 1))
        && text.charAt(word - 1) != '(') {
      word--;
    }
    return ABBREVIATIONS.contains(text.substring(word, end.start() + 1).toLowerCase(Locale.ROOT));
  }

  /** "Asked 'Why?' and" goes on: a small letter follows. */
  private static boolean continues(String text, int from) {
    int next = from;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next < text.length() && Character.isLowerCase(text.charAt(next));
  }
}
