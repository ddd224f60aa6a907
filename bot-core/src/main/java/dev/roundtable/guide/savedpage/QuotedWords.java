package dev.roundtable.guide.savedpage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What quoted words tell by themselves, whatever stands around them. */
final class QuotedWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'&%$-]*");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:so|and|then|but|now|ok|okay|great|alright|thanks?(?: you)?|for example|first|next"
              + "|for instance)\\b[,.:!]?\\s+|^[…\\s]+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESSED = Phrases.any("addressed");
  private static final Pattern WANTS_TO_HEAR = Phrases.any("wants to hear");
  private static final Pattern ASKED_BACK = Phrases.any("asked back");
  private static final Pattern TOGETHER = Phrases.any("together");
  private static final Pattern INTERROGATIVE = Phrases.any("interrogative");
  private static final Pattern REQUEST = Phrases.any("request");
  private static final Pattern REQUEST_TO_ME = Phrases.any("request to me");
  private static final Pattern WHY_NAME =
      Pattern.compile("^[Ww]hy \\p{Lu}[\\w'.+-]*(?: \\p{Lu}[\\w'.+-]*){0,2}\\??$");
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "\\b(?:I|I'(?:m|ve|d|ll)|[Ww]e|[Ww]e'(?:re|ve|d|ll)|[Mm]y|[Oo]ur|me|myself)\\b");
  private static final Pattern I = Pattern.compile("\\b(?:I|I'(?:m|ve|d|ll)|[Mm]y|me|myself)\\b");
  private static final Pattern STARTS_WITH_US = Pattern.compile("^(?:I|We|My|Our)\\b");
  private static final Pattern YOU =
      Pattern.compile("\\byou(?:r|rs|rself|'\\w+)?\\b", Pattern.CASE_INSENSITIVE);
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "to", "in", "for", "on", "with", "at", "by", "from",
          "vs", "is", "as", "not");

  private final String words;
  private final List<String> sentences;

  QuotedWords(String quoted) {
    String plain = quoted.replace('’', '\'').replaceAll("\\s+", " ").strip();
    String before;
    do {
      before = plain;
      plain = LEAD_IN.matcher(plain).replaceFirst("");
    } while (!plain.equals(before));
    this.words = plain;
    this.sentences = Sentences.of(plain).stream().map(QuotedWords::stripped).toList();
  }

  int count() {
    return (int) WORD.matcher(words).results().count();
  }

  /** Like a title or the name of a feature: every word that could be is in capitals. */
  boolean isName() {
    List<String> all = WORD.matcher(words).results().map(it -> it.group()).toList();
    return all.size() >= 2
        && isCapital(all.getFirst())
        && isCapital(all.getLast())
        && all.stream()
            .allMatch(it -> isCapital(it) || SMALL.contains(it.toLowerCase(Locale.ROOT)));
  }

  boolean isAddressedToCandidate() {
    return sentences.stream().anyMatch(QuotedWords::isAddressed);
  }

  /** "Why Netflix?" and the like: a question, or the name of a story. */
  boolean isWhyName() {
    return WHY_NAME.matcher(words).matches();
  }

  boolean wantsToHear() {
    return WANTS_TO_HEAR.matcher(words).find();
  }

  boolean isAskedBack() {
    return ASKED_BACK.matcher(words).find() && isAsking();
  }

  /** "Are we looking at one market?", with nothing told before it, as a scenario would. */
  boolean isAskedTogether() {
    return sentences.stream().allMatch(QuotedWords::isInterrogative)
        && sentences.stream().anyMatch(it -> TOGETHER.matcher(it).find());
  }

  /** "Would I fight to keep them?": somebody asks themselves. */
  boolean isAskedOfOneself() {
    return isAsking() && I.matcher(words).find() && !saysYou();
  }

  /** Whether anything in it asks, in the form of a question. */
  boolean isAsking() {
    return sentences.stream().anyMatch(QuotedWords::isInterrogative);
  }

  /** Whether it asks for something to be done. */
  boolean isRequest() {
    return sentences.stream().anyMatch(it -> REQUEST.matcher(it).find());
  }

  /** "Walk us through this sketch": whoever speaks wants it done for them. */
  boolean isRequestToMe() {
    return sentences.stream().anyMatch(it -> REQUEST_TO_ME.matcher(it).find());
  }

  boolean saysYou() {
    return YOU.matcher(words).find();
  }

  /**
   * First-person narrative: something is told of me or us. A scenario that ends by asking is none,
   * unless somebody says "I" in it without a word to you.
   *
   * @param ofInterviewer whether the text around says that the interviewer is speaking
   */
  boolean isNarrative(boolean ofInterviewer) {
    List<String> told = sentences.stream().filter(QuotedWords::isTold).toList();
    if (told.isEmpty()) {
      return false;
    }
    String last = sentences.getLast();
    boolean asks = !isTold(last) && (isAddressed(last) || isInterrogative(last));
    if (asks && ofInterviewer) {
      return false;
    }
    boolean ofSomebodyElse =
        told.stream().noneMatch(it -> I.matcher(it).find() && !YOU.matcher(it).find());
    return !(asks && ofSomebodyElse && (isAddressed(last) || YOU.matcher(last).find()));
  }

  private static boolean isTold(String sentence) {
    if (!FIRST_PERSON.matcher(sentence).find() || isAddressed(sentence)) {
      return false;
    }
    return STARTS_WITH_US.matcher(sentence).find()
        || !(isInterrogative(sentence) || REQUEST.matcher(sentence).find());
  }

  private static boolean isAddressed(String sentence) {
    return ADDRESSED.matcher(sentence).find() || WHY_NAME.matcher(sentence).matches();
  }

  private static boolean isInterrogative(String sentence) {
    return INTERROGATIVE.matcher(sentence).find();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
  }

  private static String stripped(String sentence) {
    return LEAD_IN.matcher(sentence.replaceAll("[\"'”)\\]]+$", "")).replaceFirst("");
  }
}
