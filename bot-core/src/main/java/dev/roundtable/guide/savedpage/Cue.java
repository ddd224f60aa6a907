package dev.roundtable.guide.savedpage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words before a quote say about who is speaking in it. */
enum Cue {
  /** The interviewer asks: "expect questions like", "you may be asked", "they will probe". */
  INTERVIEWER,

  /** Some questions follow; whose they are, the sentence before may say. */
  QUESTIONS,

  /** The candidate asks: "ask clarifying questions", "questions for the recruiter". */
  CANDIDATE,

  /** Users speak: "members may think". */
  USERS,

  /** The candidate asks themselves. */
  SELF,

  NONE;

  private static final String SECTION = "cue ";
  private static final Pattern AFTERWARDS = Phrases.any("cue afterwards");
  private static final List<Phrases.Phrase> SIGNS =
      Phrases.of(SECTION).stream().filter(it -> !it.section().equals("cue afterwards")).toList();

  /**
   * What these words say. Of the signs that fit one place the first of the file counts; of the
   * places, the one nearest to the quote.
   */
  static Cue in(String words) {
    String plain = words.replace('’', '\'').replaceAll("\\s+", " ");
    Cue nearest = NONE;
    int nearestEnd = -1;
    boolean[] taken = new boolean[plain.length()];
    for (Phrases.Phrase sign : SIGNS) {
      Matcher found = sign.pattern().matcher(plain);
      while (found.find()) {
        if (found.end() > nearestEnd && !anyTaken(taken, found)) {
          nearest = named(sign.section());
          nearestEnd = found.end();
        }
        Arrays.fill(taken, found.start(), found.end(), true);
      }
    }
    return nearest;
  }

  /** What the words after a quote say: "… are good questions to ask the recruiter". */
  static Cue after(String words) {
    return AFTERWARDS.matcher(words).find() ? CANDIDATE : NONE;
  }

  private static Cue named(String section) {
    return valueOf(section.substring(SECTION.length()).toUpperCase(Locale.ROOT));
  }

  private static boolean anyTaken(boolean[] taken, Matcher found) {
    for (int i = found.start(); i < found.end(); i++) {
      if (taken[i]) {
        return true;
      }
    }
    return false;
  }
}
