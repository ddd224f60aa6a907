package dev.roundtable.web.tryout.play;

import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Texts;
import dev.roundtable.guide.Question;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What played members think of an answer. No intelligence is behind it: of a visitor's own words it
 * counts figures, length and how often they say "I", quotes the most telling sentence, and asks for
 * the strong point of which the answer has the fewest words.
 */
final class Critic {

  private static final int ENOUGH_WORDS = 60;
  private static final int FEW_WORDS = 25;
  private static final int QUOTED_WORDS = 16;
  private static final int LONG_WORD = 5;

  /** So many words an outstanding answer shares with the question and what it asks for. */
  private static final int SHARED_WORDS = 5;

  private final Script script;
  private final Texts texts;

  Critic(Script script, Texts texts) {
    this.script = script;
    this.texts = texts;
  }

  /**
   * A judgement.
   *
   * @param vote 1 to 4
   */
  record Opinion(int vote, String remark) {}

  Opinion read(String text, @Nullable Question question, Player reviewer) {
    Optional<Script.Line> line = script.known(text);
    int voice = Player.ALL.indexOf(reviewer);
    if (line.isPresent()) {
      List<String> comments = line.get().comments();
      int vote = clamp(1 + line.get().quality().ordinal() + Math.min(1, reviewer.leniency()));
      return new Opinion(vote, comments.get(voice % comments.size()));
    }
    int vote = clamp(worth(text, question));
    return new Opinion(vote, remark(text, question, vote, voice));
  }

  private String remark(String text, @Nullable Question question, int vote, int voice) {
    String key = "tryout.remark." + (vote <= 2 ? "low." : "high.") + (voice % 3 + 1);
    return texts.get(key, passage(text, voice), missing(text, question, voice));
  }

  private static int worth(String text, @Nullable Question question) {
    int words = text.split("\\s+").length;
    int worth = words < FEW_WORDS ? 1 : 2;
    boolean figures = text.chars().filter(Character::isDigit).count() >= 2;
    boolean own = (" " + text + " ").split("\\bI\\b").length > 3;
    worth += words >= ENOUGH_WORDS && (figures || own) ? 1 : 0;
    worth += words >= ENOUGH_WORDS && figures && own && toThePoint(text, question) ? 1 : 0;
    return worth;
  }

  private static boolean toThePoint(String text, @Nullable Question question) {
    if (question == null) {
      return false;
    }
    Set<String> asked = longWords(question.text() + " " + String.join(" ", question.strong()));
    return longWords(text).stream().filter(asked::contains).count() >= SHARED_WORDS;
  }

  /** The sentence with a figure, else the longest; another one for each voice where there is. */
  private static String passage(String text, int voice) {
    List<String> sentences =
        Arrays.stream(text.split("(?<=[.!?])\\s+|\\n+"))
            .map(String::strip)
            .filter(s -> !s.isEmpty())
            .sorted(
                Comparator.comparing((String s) -> s.chars().noneMatch(Character::isDigit))
                    .thenComparing(s -> -s.length()))
            .toList();
    if (sentences.isEmpty()) {
      return text;
    }
    String[] words = sentences.get(voice % Math.min(2, sentences.size())).split("\\s+");
    String cut =
        String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, QUOTED_WORDS)));
    return words.length > QUOTED_WORDS ? cut + " …" : cut.replaceAll("[.!?]+$", "");
  }

  private String missing(String text, @Nullable Question question, int voice) {
    if (question == null || question.strong().isEmpty()) {
      return texts.get("tryout.remark.missing");
    }
    Set<String> said = longWords(text);
    List<String> points =
        question.strong().stream()
            .map(Markdown::plain)
            .sorted(
                Comparator.comparingLong(p -> longWords(p).stream().filter(said::contains).count()))
            .toList();
    return points.get(voice % Math.min(2, points.size())).replaceAll("[.]+$", "");
  }

  private static Set<String> longWords(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ENGLISH).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= LONG_WORD)
        .map(word -> word.substring(0, LONG_WORD))
        .collect(Collectors.toSet());
  }

  private static int clamp(int vote) {
    return Math.clamp(vote, 1, 4);
  }
}
