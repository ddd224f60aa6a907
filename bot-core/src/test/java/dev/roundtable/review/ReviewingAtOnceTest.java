package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.group.PersonId;
import dev.roundtable.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewingAtOnceTest {

  private static final int ROUNDS = 5;
  private static final String[] TEN =
      IntStream.range(0, 10).mapToObj(i -> "Member" + i).toArray(String[]::new);

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void manyPressingAtOnceNeverGetAnAnswerMoreOftenThanSought(TestDatabase database)
      throws Exception {
    try (ReviewDay day = ReviewDay.on(database, TEN)) {
      List<PersonId> people = Arrays.stream(TEN).map(day::person).toList();
      for (int round = 0; round < ROUNDS; round++) {
        PoolId pool = day.openPool();
        day.answer(pool, TEN[0]);
        day.answer(pool, TEN[1]);
        List<Callable<Next>> presses = new ArrayList<>();
        for (PersonId person : people) {
          presses.add(() -> day.handOut.next(day.group, person));
        }
        List<Next> handed = AtOnce.all(presses);
        assertThat(handed.stream().filter(Next.Handed.class::isInstance)).hasSize(6);
        assertThat(counts(day, "select count(*) from assignment where state = 'HELD'"))
            .containsExactly(6);
        assertThat(
                counts(
                    day,
                    "select count(*) from assignment where state = 'HELD' group by submission_id"))
            .containsExactly(3, 3);
        day.pools.cancel(pool);
        day.core.db().sql("update assignment set state = 'RETURNED'").update();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void onePersonPressingManyTimesAtOnceHasOneAnswerInHand(TestDatabase database) throws Exception {
    try (ReviewDay day = ReviewDay.on(database, TEN)) {
      PoolId pool = day.openPool();
      for (int author = 1; author < 6; author++) {
        day.answer(pool, TEN[author]);
      }
      PersonId person = day.person(TEN[0]);
      List<Next> handed = AtOnce.all(times(8, () -> day.handOut.next(day.group, person)));
      assertThat(new HashSet<>(handed)).hasSize(1);
      assertThat(counts(day, "select count(*) from assignment")).containsExactly(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void oneVotePressedManyTimesAtOnceIsOneReview(TestDatabase database) throws Exception {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      SubmissionId answer = day.answer(day.openPool(), "Ada");
      day.next("Ben");
      PersonId ben = day.person("Ben");
      List<VoteOutcome> outcomes =
          AtOnce.all(
              times(
                  8,
                  () ->
                      day.voting.vote(
                          answer, ben, Judgement.of(Vote.STRONG), day.clock().instant())));
      assertThat(outcomes).allMatch(VoteOutcome.Recorded.class::isInstance);
      assertThat(outcomes.stream().filter(it -> ((VoteOutcome.Recorded) it).first())).hasSize(1);
      assertThat(day.heard.all(ReviewEvents.ReviewGiven.class)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void everyVoteThatWasRecordedBesideACloseIsInTheResult(TestDatabase database) throws Exception {
    try (ReviewDay day = ReviewDay.on(database, TEN)) {
      for (int round = 0; round < ROUNDS; round++) {
        PoolId pool = day.openPool();
        SubmissionId answer = day.answer(pool, TEN[0]);
        List<Callable<Integer>> deeds = new ArrayList<>();
        for (int reviewer = 1; reviewer < 7; reviewer++) {
          day.assign(answer, TEN[reviewer]);
          PersonId person = day.person(TEN[reviewer]);
          deeds.add(() -> vote(day, answer, person));
        }
        deeds.add(3, () -> -day.pools.close(pool).orElseThrow().reviews());
        assertThat(AtOnce.all(deeds).stream().mapToInt(Integer::intValue).sum()).isZero();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(TestDatabase.class)
  void anAnswerHandedInManyTimesAtOnceIsOneSubmission(TestDatabase database) throws Exception {
    try (ReviewDay day = ReviewDay.on(database, "Ada", "Ben")) {
      PersonId ada = day.person("Ada");
      for (int round = 0; round < ROUNDS; round++) {
        PoolId pool = day.openPool();
        if (round % 2 == 1) {
          day.submissions.withdraw(day.answer(pool, "Ada"));
        }
        List<Optional<SubmissionId>> handed =
            AtOnce.all(times(6, () -> day.submissions.hand(pool, ada, "the same text", false)));
        assertThat(new HashSet<>(handed)).hasSize(1);
        assertThat(handed.getFirst()).isPresent();
      }
    }
  }

  private static int vote(ReviewDay day, SubmissionId answer, PersonId person) {
    VoteOutcome outcome =
        day.voting.vote(answer, person, Judgement.of(Vote.STRONG), day.clock().instant());
    return outcome instanceof VoteOutcome.Recorded ? 1 : 0;
  }

  private static <T> List<Callable<T>> times(int many, Callable<T> deed) {
    return IntStream.range(0, many).mapToObj(i -> deed).toList();
  }

  private static List<Integer> counts(ReviewDay day, String sql) {
    return day.core.db().sql(sql).query(Integer.class).list();
  }
}
