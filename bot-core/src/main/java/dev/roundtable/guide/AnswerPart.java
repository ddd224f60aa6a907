package dev.roundtable.guide;

import java.util.List;

/**
 * One part of a whole answer, as in "situation" or "trade-offs".
 *
 * @param asks the interviewer's words for this part, or what the candidate checks themselves by
 * @param probes short questions that look for this part; at least two
 */
public record AnswerPart(Key key, String name, String asks, List<String> probes) {

  /** The most characters of a name: it stands on a button. */
  public static final int MAX_NAME = 24;

  /** The most characters of what is asked. */
  public static final int MAX_ASKS = 120;

  /** The most characters of a probe. */
  public static final int MAX_PROBE = 160;

  /** The most probes. */
  public static final int MAX_PROBES = 5;

  public AnswerPart {
    probes = List.copyOf(probes);
    if (name.isBlank() || probes.isEmpty()) {
      throw new IllegalArgumentException("a part needs a name and probes: " + key);
    }
  }
}
