package dev.roundtable.daily;

import dev.roundtable.group.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member's answer to a daily question: its replies and form texts joined in order.
 *
 * @param writtenAt the platform's time of its first part
 * @param late whether it came after answers ended: it is reviewed after the others, never ranked
 * @param unscored whether it became known only after reviews had ended: it is shown without score
 * @param submission what review knows it by; null while it was never handed in
 * @param revisedAt when its text was last changed; null if never
 * @param quotable whether its author let this answer be quoted; null if not asked
 */
record Answer(
    UUID id,
    DailyQuestionId question,
    PersonId person,
    State state,
    String text,
    Instant writtenAt,
    boolean late,
    boolean unscored,
    @Nullable UUID submission,
    @Nullable Instant revisedAt,
    @Nullable Boolean quotable) {

  /** What became of it. */
  enum State {
    STANDING,
    WITHDRAWN,
    /** An organizer, or two reports, took it out of sight. */
    HIDDEN
  }

  /** Whether it counts. */
  boolean stands() {
    return state == State.STANDING;
  }

  Answer saying(String words, Instant written, boolean isLate, @Nullable Instant revised) {
    return new Answer(
        id,
        question,
        person,
        State.STANDING,
        words,
        written,
        isLate,
        unscored,
        submission,
        revised,
        quotable);
  }

  Answer withdrawn() {
    return new Answer(
        id,
        question,
        person,
        State.WITHDRAWN,
        text,
        writtenAt,
        late,
        unscored,
        null,
        revisedAt,
        quotable);
  }

  Answer handedIn(@Nullable UUID as) {
    return new Answer(
        id, question, person, state, text, writtenAt, late, as == null, as, revisedAt, quotable);
  }

  Answer hidden(boolean out) {
    return new Answer(
        id,
        question,
        person,
        out ? State.HIDDEN : State.STANDING,
        text,
        writtenAt,
        late,
        unscored,
        submission,
        revisedAt,
        quotable);
  }
}
