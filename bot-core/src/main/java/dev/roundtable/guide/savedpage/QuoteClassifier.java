package dev.roundtable.guide.savedpage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells apart what stands in quotes. The quoted words decide; only where they leave it open does
 * the text around them.
 */
final class QuoteClassifier {

  private static final int SENTENCES_OF_CUE = 2;
  private static final int SHORT_GAP = 60;
  private static final Pattern TERM_BEFORE =
      Pattern.compile(
          "(?:\\b(?:the|an?|this|that|its|their|those|these|of|called|named|titled|labell?ed|term|word|phrase"
              + "|concept|idea|feature|button|row|so-called|no|more|less|just|only)|\\b\\w+['’]s)\\s*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern QUESTION_AFTER =
      Pattern.compile(
          "^\\s*(?:\\w+ )?(?:interview"
              + " )?(?:questions?|prompts?|answers?|response|story|pitch|narrative)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_AFTER = 300;
  private static final int TERM_WORDS = 5;
  private static final int NARRATIVE_WORDS = 7;
  private static final int QUESTION_WORDS = 4;

  private QuoteClassifier() {}

  /** A quote and what it is. */
  record Told(Quote quote, QuoteKind kind) {}

  /** All quotes of a text, told apart, in its order. */
  static List<Told> tellApart(String text) {
    List<Quote> quotes = Quotes.in(text);
    List<Told> told = new ArrayList<>();
    Cue cue = Cue.NONE;
    int from = 0;
    for (Quote quote : quotes) {
      String gap = text.substring(from, quote.start());
      cue = cue(gap, cue);
      Cue own = cue == Cue.NONE ? Cue.after(after(text, quote.end(), quotes)) : cue;
      String following = text.substring(quote.end(), Math.min(text.length(), quote.end() + 40));
      told.add(new Told(quote, kind(quote.words(), gap, own, following)));
      from = quote.end();
    }
    return told;
  }

  /**
   * @param before what stands between the quote before and this one
   * @param cue who is speaking, if the text says so
   * @param after how the text goes on
   */
  static QuoteKind kind(String quoted, String before, Cue cue, String after) {
    QuotedWords words = new QuotedWords(quoted);
    if (words.count() < 2) {
      return QuoteKind.NOTHING;
    }
    boolean addressed = words.isAddressedToCandidate();
    if (!addressed && (words.isName() || cue == Cue.USERS || cue == Cue.SELF)) {
      return QuoteKind.NOTHING;
    }
    boolean canBeTerm = !addressed || words.isWhyName();
    if (canBeTerm && words.count() <= TERM_WORDS && isTerm(before, after)) {
      return QuoteKind.NOTHING;
    }
    if (words.wantsToHear()) {
      return cue == Cue.CANDIDATE ? QuoteKind.CLARIFYING : QuoteKind.QUESTION;
    }
    if (words.isNarrative(cue == Cue.INTERVIEWER)) {
      return words.count() >= NARRATIVE_WORDS ? QuoteKind.EXAMPLE : QuoteKind.NOTHING;
    }
    if (words.isAskedBack()) {
      return QuoteKind.CLARIFYING;
    }
    if (addressed) {
      return QuoteKind.QUESTION;
    }
    return leftOpen(words, cue);
  }

  private static QuoteKind leftOpen(QuotedWords words, Cue cue) {
    if (words.isAsking()) {
      if (cue == Cue.CANDIDATE) {
        return QuoteKind.CLARIFYING;
      }
      if (cue != Cue.INTERVIEWER && words.isAskedTogether()) {
        return QuoteKind.CLARIFYING;
      }
      if (words.isAskedOfOneself()) {
        return QuoteKind.NOTHING;
      }
      boolean enough = cue == Cue.INTERVIEWER || words.saysYou() || words.count() >= QUESTION_WORDS;
      return enough ? QuoteKind.QUESTION : QuoteKind.NOTHING;
    }
    if (words.isRequest()) {
      return switch (cue) {
        case CANDIDATE -> QuoteKind.CLARIFYING;
        case INTERVIEWER -> QuoteKind.QUESTION;
        default ->
            words.saysYou() || words.isRequestToMe() ? QuoteKind.QUESTION : QuoteKind.NOTHING;
      };
    }
    return QuoteKind.NOTHING;
  }

  private static boolean isTerm(String before, String after) {
    return TERM_BEFORE.matcher(before).find() && !QUESTION_AFTER.matcher(after).find();
  }

  /** The cue in the sentences just before; in a row of quotes, the one that the row began with. */
  private static Cue cue(String gap, Cue row) {
    List<String> sentences = Sentences.of(gap);
    int first = Math.max(0, sentences.size() - SENTENCES_OF_CUE);
    Cue weak = Cue.NONE;
    for (int i = sentences.size() - 1; i >= first; i--) {
      Cue found = Cue.in(sentences.get(i));
      if (found == Cue.QUESTIONS) {
        weak = Cue.INTERVIEWER;
      } else if (found == Cue.CANDIDATE || (found != Cue.NONE && weak == Cue.NONE)) {
        return found;
      }
    }
    boolean rowGoesOn =
        gap.length() <= SHORT_GAP && !gap.strip().matches(".*[.?!]\\s+\\p{Lu}.*[.?!]");
    return weak == Cue.NONE && rowGoesOn ? row : weak;
  }

  /** The rest of the sentence after a quote, without the quotes that stand in it. */
  private static String after(String text, int from, List<Quote> quotes) {
    StringBuilder rest = new StringBuilder();
    int i = from;
    for (Quote quote : quotes) {
      if (quote.start() >= i && rest.length() <= LONGEST_AFTER) {
        rest.append(text, i, quote.start());
        i = quote.end();
      }
    }
    rest.append(text, i, Math.min(text.length(), i + LONGEST_AFTER));
    return rest.toString();
  }
}
