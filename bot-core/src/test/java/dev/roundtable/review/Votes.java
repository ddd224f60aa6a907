package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Votes for tests, with people, answers and questions named by numbers. */
final class Votes {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private final List<Observation> all = new ArrayList<>();

  static PersonId person(int number) {
    return new PersonId(new UUID(1, number));
  }

  static SubmissionId answer(int number) {
    return new SubmissionId(new UUID(2, number));
  }

  static PoolId pool(int daysAgo) {
    return new PoolId(new UUID(3, daysAgo));
  }

  /** Each reviewer's level, reviewers counted from 0; 0 stands for no vote. */
  Votes on(int daysAgo, int answer, int... levels) {
    for (int reviewer = 0; reviewer < levels.length; reviewer++) {
      if (levels[reviewer] > 0) {
        vote(daysAgo, answer, reviewer, levels[reviewer]);
      }
    }
    return this;
  }

  Votes vote(int daysAgo, int answer, int reviewer, double level) {
    all.add(
        new Observation(
            pool(daysAgo), answer(answer), person(reviewer), level, TODAY.minusDays(daysAgo)));
    return this;
  }

  /**
   * Ten answers a day on each of these days, read by four people of whom the last gives a level
   * less.
   */
  Votes withAStrictLastReviewer(int fromDaysAgo, int toDaysAgo) {
    for (int day = fromDaysAgo; day >= toDaysAgo; day--) {
      for (int i = 0; i < 10; i++) {
        int level = 2 + i % 3;
        int other = Math.max(1, level - (i + day) % 2);
        on(day, 1000 + 100 * day + i, level, other, level, level - 1);
      }
    }
    return this;
  }

  List<Observation> list() {
    return List.copyOf(all);
  }

  List<Observation> shuffled(long seed) {
    List<Observation> copy = new ArrayList<>(all);
    Collections.shuffle(copy, new Random(seed));
    return copy;
  }
}
