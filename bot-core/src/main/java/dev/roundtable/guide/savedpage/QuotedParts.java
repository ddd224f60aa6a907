package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.Example;
import dev.roundtable.guide.Keys;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The questions, clarifying questions and examples that stand in quotes in some texts. */
final class QuotedParts {

  private static final int KEY_LENGTH = 48;

  private final List<Question> questions = new ArrayList<>();
  private final List<Clarifying> clarifying = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Keys keys;
  private final String roundKind;

  QuotedParts(Keys keys, String roundKind) {
    this.keys = keys;
    this.roundKind = roundKind;
  }

  List<Question> questions() {
    return questions;
  }

  List<Clarifying> clarifying() {
    return clarifying;
  }

  List<Example> examples() {
    return examples;
  }

  /** Adds what is quoted in a text; what was quoted before counts once. */
  QuotedParts addFrom(String text) {
    for (QuoteClassifier.Told told : QuoteClassifier.tellApart(text)) {
      String words = told.quote().words();
      if (told.kind() != QuoteKind.NOTHING && seen.add(plain(words))) {
        add(told.kind(), words);
      }
    }
    return this;
  }

  private void add(QuoteKind kind, String words) {
    switch (kind) {
      case QUESTION ->
          questions.add(
              Question.of(
                  keys.make(words, "question", KEY_LENGTH), words, Style.of(words, roundKind)));
      case CLARIFYING -> clarifying.add(new Clarifying(words));
      case EXAMPLE -> examples.add(new Example(words));
      case NOTHING -> {}
    }
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
