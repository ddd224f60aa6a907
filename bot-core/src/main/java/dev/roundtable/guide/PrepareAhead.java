package dev.roundtable.guide;

import org.jspecify.annotations.Nullable;

/**
 * What is prepared at home before a mock interview.
 *
 * @param weeks between the prompt and the interview
 * @param slides how many slides are usual, if known
 * @param outline what is asked halfway; may be blank
 */
public record PrepareAhead(Range weeks, @Nullable Range slides, String outline) {

  /** The most characters of what is asked halfway. */
  public static final int MAX_OUTLINE = 200;
}
