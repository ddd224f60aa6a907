package dev.roundtable.guide;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a question asks for: a story, a judgement, a calculation. */
public enum Style {
  MOTIVATION(
      "\\bwhy (do you want|are you|this (role|company|job|team)|us\\b|here\\b|join)"
          + "|(?-i:\\bWhy [A-Z])|(attract|interest|excite|motivate|draw)s? you"),
  BEHAVIORAL(
      "\\btell (me|us) about (a|an|the|your)"
          + " (time|situation|conflict|failure|mistake)|\\b(when|how) (did|have) you|\\ba time"
          + " (when|that|you)|\\bhave you ever|describe a (time|situation)"),
  ESTIMATION("\\bestimate\\b|\\bhow (many|much) .*(would|are|is|do)\\b|market size"),
  METRICS("\\bmetrics?\\b|\\bmeasur|\\bkpis?\\b|\\ba/b test|\\bexperiment"),
  CRITIQUE("\\bcritique\\b|\\bwhat would you (change|improve)|favou?rite|\\bimprove\\b"),
  EXECUTION("\\blaunch|\\broll ?out|\\bship|\\bimplement|\\bdiagnos|\\bdebug|\\bprioriti[sz]"),
  COLLABORATION("\\bengineers?\\b|\\bdesigners?\\b|\\bstakeholders?\\b|\\bteam"),
  STRATEGY("\\bstrateg|\\bvision\\b|\\bcompet|\\broadmap|\\bmarket\\b");

  private final Pattern cue;

  Style(String cue) {
    this.cue = Pattern.compile(cue, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The style of a question whose guide does not name it, guessed from its words, else from the
   * kind of its round.
   */
  public static Style of(String question, String roundKind) {
    for (Style style : values()) {
      if (style.cue.matcher(question).find()) {
        return style;
      }
    }
    return switch (roundKind) {
      case "recruiter" -> MOTIVATION;
      case "presentation", "hiring-manager" -> STRATEGY;
      case "product-sense" -> CRITIQUE;
      case "panel" -> COLLABORATION;
      case "coding", "system-design", "technical", "take-home", "analytics", "case" -> EXECUTION;
      default -> BEHAVIORAL;
    };
  }

  /** Minutes and words that an answer of this style usually takes. */
  public AnswerLength usualLength() {
    return switch (this) {
      case MOTIVATION -> new AnswerLength(4, new Range(80, 160));
      case BEHAVIORAL, COLLABORATION -> new AnswerLength(6, new Range(120, 200));
      case ESTIMATION, METRICS, EXECUTION, CRITIQUE -> new AnswerLength(8, new Range(150, 250));
      case STRATEGY -> new AnswerLength(10, new Range(180, 300));
    };
  }

  /** The name used in guide files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
