package dev.roundtable.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the rounds and topics that some words mean, forgiving endings and small slips. */
final class GuideWords {

  private static final Set<String> IDLE =
      Set.of(
          "a", "an", "the", "of", "and", "or", "in", "on", "for", "to", "with", "about", "round",
          "topic", "my");

  private record Scored(GuideMatch match, int score) {}

  private GuideWords() {}

  /** Best first, rounds before topics; only those in which every word is found. */
  static List<GuideMatch> find(Guide guide, String words) {
    List<String> wanted = words(words);
    if (wanted.isEmpty()) {
      return numbered(guide, words);
    }
    List<Scored> found = new ArrayList<>();
    for (Round round : guide.rounds()) {
      int score = score(wanted, words(round.name() + " " + round.kind()), List.of());
      if (score > 0) {
        found.add(new Scored(new GuideMatch.OfRound(round), 1_000 + score));
      }
      for (FocusTopic topic : round.topics()) {
        int topicScore = score(wanted, words(topic.name()), words(round.name()));
        if (topicScore > 0) {
          found.add(new Scored(new GuideMatch.OfTopic(round, topic), topicScore));
        }
      }
    }
    if (found.isEmpty()) {
      found.addAll(inTexts(guide, wanted));
    }
    return found.stream()
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .map(Scored::match)
        .toList();
  }

  /** What may be meant by the beginning of some words: all rounds if nothing is typed yet. */
  static List<GuideMatch> complete(Guide guide, String typed, int limit) {
    List<GuideMatch> offered = new ArrayList<>();
    if (words(typed).isEmpty()) {
      guide.rounds().forEach(round -> offered.add(new GuideMatch.OfRound(round)));
      for (Round round : guide.rounds()) {
        round.topics().forEach(topic -> offered.add(new GuideMatch.OfTopic(round, topic)));
      }
    } else {
      offered.addAll(find(guide, typed));
    }
    return offered.stream().limit(limit).toList();
  }

  /** "2" or "round 2" means the second round. */
  private static List<GuideMatch> numbered(Guide guide, String words) {
    String digits = words.replaceAll("\\D", "");
    if (digits.isEmpty() || digits.length() > 2) {
      return List.of();
    }
    int number = Integer.parseInt(digits);
    return number >= 1 && number <= guide.rounds().size()
        ? List.of(new GuideMatch.OfRound(guide.rounds().get(number - 1)))
        : List.of();
  }

  /** Where no name fits, what the topics say about themselves may. */
  private static List<Scored> inTexts(Guide guide, List<String> wanted) {
    List<Scored> found = new ArrayList<>();
    for (Round round : guide.rounds()) {
      for (FocusTopic topic : round.topics()) {
        int score = score(wanted, words(topic.about()), List.of());
        if (score > 0) {
          found.add(new Scored(new GuideMatch.OfTopic(round, topic), score));
        }
      }
    }
    return found;
  }

  /** 0 unless every wanted word is found, at least one of them in the name itself. */
  private static int score(List<String> wanted, List<String> name, List<String> around) {
    int score = 0;
    int inName = 0;
    for (String word : wanted) {
      int best = best(word, name);
      if (best > 0) {
        inName++;
        score += best;
      } else if (best(word, around) > 0) {
        score += 1;
      } else {
        return 0;
      }
    }
    return inName == 0 ? 0 : score * 10 + Math.max(0, 9 - name.size());
  }

  private static int best(String word, List<String> words) {
    return words.stream().mapToInt(other -> likeness(word, other)).max().orElse(0);
  }

  /** 4 the same, 3 one begins the other, 2 the same stem, 1 a small slip, 0 nothing alike. */
  private static int likeness(String word, String other) {
    if (word.equals(other)) {
      return 4;
    }
    if (other.startsWith(word)
        || (word.length() >= 4 && other.length() >= 4 && word.startsWith(other))) {
      return 3;
    }
    int shared = 0;
    while (shared < Math.min(word.length(), other.length())
        && word.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    if (shared >= 6) {
      return 2;
    }
    boolean slip =
        word.length() >= 5
            && Math.abs(word.length() - other.length()) <= 1
            && shared >= 1
            && Slips.oneApart(word, other);
    return slip ? 1 : 0;
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "");
    return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !IDLE.contains(word) && !word.matches("\\d+"))
        .toList();
  }
}
