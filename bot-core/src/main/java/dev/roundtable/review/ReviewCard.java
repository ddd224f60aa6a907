package dev.roundtable.review;

import dev.roundtable.guide.Key;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer has before them.
 *
 * @param text the answer as it was handed to them
 * @param editedSince whether the author changed it since
 * @param author the author's name, plain text of their own; null where reviewers are not told
 * @param number which review of the reviewer's day this is or will be, from 1
 * @param given what they said already; null before the first vote
 * @param smallGroup whether so few take part that authors can guess who reviewed
 */
record ReviewCard(
    Pool pool,
    SubmissionId submission,
    String text,
    boolean editedSince,
    @Nullable String author,
    int number,
    @Nullable Review given,
    List<Mark> marks,
    boolean smallGroup) {

  ReviewCard {
    marks = List.copyOf(marks);
  }

  /** The criterion that got a note, if any. */
  Optional<Key> noted(Mark.Note note) {
    return marks.stream().filter(mark -> mark.note() == note).map(Mark::criterion).findFirst();
  }

  /** The level that a criterion got, if any. */
  Optional<Integer> level(Key criterion) {
    return marks.stream()
        .filter(mark -> mark.criterion().equals(criterion))
        .flatMap(mark -> Optional.ofNullable(mark.level()).stream())
        .findFirst();
  }
}
