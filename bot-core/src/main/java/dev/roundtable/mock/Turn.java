package dev.roundtable.mock;

import dev.roundtable.guide.Key;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One question of a mock interview and how it went.
 *
 * @param number from 0
 * @param chair who of a panel asks it
 * @param missing the parts that the candidate did not tick; null until they said it
 * @param hints how many hints were shown
 * @param seconds how long the candidate was at it, silences left out
 * @param aloud answered aloud, so that no words of it are kept
 */
record Turn(
    UUID id,
    MockId interview,
    int number,
    UUID revision,
    UUID question,
    @Nullable Key chair,
    @Nullable List<Key> missing,
    int hints,
    int seconds,
    boolean answered,
    boolean aloud) {

  List<Key> missingParts() {
    return missing == null ? List.of() : missing;
  }

  Turn spent(int more) {
    return new Turn(
        id,
        interview,
        number,
        revision,
        question,
        chair,
        missing,
        hints,
        seconds + more,
        answered,
        aloud);
  }

  Turn lacking(List<Key> parts) {
    return new Turn(
        id, interview, number, revision, question, chair, parts, hints, seconds, answered, aloud);
  }

  Turn hinted() {
    return new Turn(
        id, interview, number, revision, question, chair, missing, hints + 1, seconds, answered,
        aloud);
  }

  Turn answeredNow(boolean spoken) {
    return new Turn(
        id,
        interview,
        number,
        revision,
        question,
        chair,
        missing,
        hints,
        seconds,
        true,
        aloud || spoken);
  }
}
