package dev.roundtable.mock;

import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said in a mock interview.
 *
 * @param person who said it; null for the bot
 * @param text plain as written; empty once its author deleted it
 * @param messageKey the member's message, if it was one
 */
record Line(
    UUID id,
    MockId interview,
    int turn,
    Kind kind,
    @Nullable PersonId person,
    String text,
    @Nullable String messageKey,
    Instant at) {

  /** The longest text that is kept. */
  static final int LONGEST = 20_000;

  /** What it is. */
  enum Kind {
    /** The interviewer asks. */
    ASKED,
    /** The interviewer answers what the candidate asked back. */
    TOLD,
    /** The candidate asks back. */
    CLARIFIED,
    /** The candidate answers. */
    ANSWERED,
    /** What is handed in: a file or a link. */
    HANDED_IN,
    /** What the candidate answered to the question for their outline. */
    OUTLINE,
    /** The interviewer's or observer's own note, which only they see until the end. */
    NOTE;

    /** Whether it is part of the transcript. */
    boolean said() {
      return this != NOTE && this != OUTLINE;
    }
  }

  Line {
    text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
