package dev.roundtable.mock;

import dev.roundtable.guide.Clarifying;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the prepared answer to what a candidate asks back. It goes by shared words only and says so
 * by its silence: where too little is shared, nothing is found, and the candidate decides.
 */
final class Clarifications {

  private static final Set<String> IDLE =
      Set.of(
          ("a an the of and or in on for to with about is are was were be do does did we you i it"
                  + " they our your my me us this that there any have has had what which who whom"
                  + " whose how when where why can could should would will may might am if as at"
                  + " by from so not no yes please tell know like want need much many")
              .split(" "));

  /** How much of the shorter of the two texts must be shared. */
  private static final double ENOUGH = 0.5;

  private static final int STEM = 5;

  private record Scored(Clarifying prepared, double score) {}

  private Clarifications() {}

  /** The best prepared answer; those listed first win among equals. */
  static Optional<String> answer(String asked, List<Clarifying> prepared) {
    Set<String> words = words(asked);
    return prepared.stream()
        .filter(it -> !it.answer().isBlank())
        .map(it -> new Scored(it, score(words, words(it.text()))))
        .filter(it -> it.score() >= ENOUGH)
        .max(Comparator.comparingDouble(Scored::score))
        .map(it -> it.prepared().answer());
  }

  private static double score(Set<String> asked, Set<String> prepared) {
    if (asked.isEmpty() || prepared.isEmpty()) {
      return 0;
    }
    long shared = asked.stream().filter(prepared::contains).count();
    return (double) shared / Math.min(asked.size(), prepared.size());
  }

  /** Words by their beginnings, so that endings make no difference. */
  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !IDLE.contains(word))
        .map(word -> word.length() > STEM ? word.substring(0, STEM) : singular(word))
        .collect(Collectors.toSet());
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
