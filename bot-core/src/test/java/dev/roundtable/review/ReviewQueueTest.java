package dev.roundtable.review;

import static dev.roundtable.review.Votes.answer;
import static dev.roundtable.review.Votes.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.group.PersonId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

  private static final PoolId TODAY = Votes.pool(0);
  private static final PoolId YESTERDAY = Votes.pool(1);

  /** Whoever asks; they wrote nothing unless a test says so. */
  private static final int ME = 100;

  @Test
  void theAnswerWithFewestReviewsComesFirst() {
    assertThat(next(open(1, by(1), reviewedBy(2, 3)), open(2, by(2), reviewedBy(3))))
        .isEqualTo(hand(2));
  }

  @Test
  void anAnswerInSomebodysHandsCountsAsReviewed() {
    assertThat(next(open(1, by(1), heldBy(3)), open(2, by(2)))).isEqualTo(hand(2));
  }

  @Test
  void aLateAnswerIsReviewedAfterTheOthers() {
    OpenSubmission late = late(open(1, by(1)));

    assertThat(next(late, open(2, by(2), reviewedBy(3, 4)))).isEqualTo(hand(2));
    assertThat(next(late, open(2, by(2), reviewedBy(3, 4, 5)))).isEqualTo(hand(1));
  }

  @Test
  void nobodyReviewsTheirOwnAnswer() {
    assertThat(next(open(1, by(ME)))).isEqualTo(new NextReview.NothingWaits());
  }

  @Test
  void nobodySeesAnAnswerTwice() {
    assertThat(next(open(1, by(1), reviewedBy(ME)))).isEqualTo(new NextReview.NothingWaits());
    assertThat(next(returnedBy(ME, open(1, by(1))))).isEqualTo(new NextReview.NothingWaits());
  }

  @Test
  void whatIsInHandComesBackBeforeAnythingNew() {
    assertThat(next(open(1, by(1)), open(2, by(2), heldBy(3, ME)))).isEqualTo(hand(2));
    assertThat(queue(members(ME, 3), open(1, by(1), heldBy(ME))).next(person(ME)))
        .as("even where the day's three are done")
        .isEqualTo(new NextReview.Hand(answer(1), 4));
  }

  @Test
  void twoReviewsAreAskedAThirdIsOfferedAndAFourthRefused() {
    OpenSubmission[] many =
        IntStream.rangeClosed(1, 5).mapToObj(i -> open(i, by(i))).toArray(OpenSubmission[]::new);

    assertThat(asked(queue(members(ME, 0), many))).isTrue();
    assertThat(asked(queue(members(ME, 1), many))).isTrue();
    assertThat(asked(queue(members(ME, 2), many))).isFalse();
    assertThat(queue(members(ME, 3), many).next(person(ME)))
        .isEqualTo(new NextReview.EnoughToday());
  }

  @Test
  void anAnswerWithThreeReviewsIsNotHandedOutAgain() {
    assertThat(next(open(1, by(1), reviewedBy(2, 3), heldBy(4))))
        .isEqualTo(new NextReview.NothingWaits());
  }

  @Test
  void inASmallGroupAnAnswerIsDueOnlyWhatItsPeopleCanGive() {
    OpenSubmission fresh = open(1, by(1));
    List<Reviewer> three = List.of(reviewer(1, 0), reviewer(2, 0), reviewer(3, 0));

    assertThat(new ReviewQueue(List.of(fresh), three, 1).sought(fresh)).isEqualTo(2);
    OpenSubmission returned = returnedBy(2, fresh);
    assertThat(new ReviewQueue(List.of(returned), three, 1).sought(returned)).isEqualTo(1);
    OpenSubmission done = open(1, by(1), reviewedBy(2, 3));
    assertThat(new ReviewQueue(List.of(done), three, 1).sought(done)).isEqualTo(2);
  }

  @Test
  void anAnswerIsHandedOutOnlyWhereItsReviewingHasOpened() {
    OpenSubmission waiting = in(YESTERDAY, open(1, by(1)));
    var me = new Reviewer(person(ME), 0, Set.of(TODAY), Map.of());

    assertThat(new ReviewQueue(List.of(waiting), List.of(me), 1).next(me.id()))
        .isEqualTo(new NextReview.NothingWaits());
  }

  @Test
  void whoIsNoReviewerGetsNothing() {
    assertThat(queue(members(ME, 0), open(1, by(1))).next(person(55)))
        .isEqualTo(new NextReview.NothingWaits());
  }

  @Test
  void anAnswerThatFewOthersCouldTakeGoesBeforeItsEquals() {
    OpenSubmission scarce = returnedBy(1, returnedBy(3, open(2, by(2))));

    for (int seed = 0; seed < 20; seed++) {
      assertThat(
              new ReviewQueue(List.of(open(1, by(1)), scarce, open(3, by(3))), members(ME, 0), seed)
                  .next(person(ME)))
          .isEqualTo(hand(2));
    }
  }

  @Test
  void amongEqualsTheAuthorWhomTheReviewerHasMetLeastComesFirst() {
    var me = new Reviewer(person(ME), 0, Set.of(TODAY), Map.of(person(1), 3, person(2), 1));
    List<Reviewer> all = new ArrayList<>(members(99, 0));
    all.add(me);

    for (int seed = 0; seed < 20; seed++) {
      var queue = new ReviewQueue(List.of(open(1, by(1)), open(2, by(2))), all, seed);
      assertThat(queue.next(me.id())).isEqualTo(hand(2));
    }
  }

  @Test
  void chanceDecidesTheRestAndTheSameSeedDecidesItTheSameWay() {
    OpenSubmission[] equals =
        IntStream.rangeClosed(1, 5).mapToObj(i -> open(i, by(i))).toArray(OpenSubmission[]::new);
    Set<NextReview> seen = new HashSet<>();

    for (int seed = 0; seed < 60; seed++) {
      var queue = new ReviewQueue(List.of(equals), members(ME, 0), seed);
      seen.add(queue.next(person(ME)));
      assertThat(new ReviewQueue(List.of(equals).reversed(), members(ME, 0), seed).next(person(ME)))
          .isEqualTo(queue.next(person(ME)));
    }

    assertThat(seen).hasSize(5);
  }

  @Test
  void inAGroupOfEightAlmostEveryAnswerGetsItsThreeReviewsAndEverybodyReadsEverybody() {
    var fortyDays = new SimulatedReviewing(1, 8, 40);
    var fiveDays = new SimulatedReviewing(2, 8, 5);

    assertThat(fortyDays.shortAnswers()).isLessThan(40 * 8 / 50);
    assertThat(fiveDays.members())
        .allSatisfy(it -> assertThat(fiveDays.authorsMet(it)).isGreaterThanOrEqualTo(6));
  }

  private static boolean asked(ReviewQueue queue) {
    return queue.next(person(ME)) instanceof NextReview.Hand hand && hand.asked();
  }

  /** The first review of the day of somebody in a group of six. */
  private static NextReview next(OpenSubmission... open) {
    return queue(members(ME, 0), open).next(person(ME));
  }

  private static ReviewQueue queue(List<Reviewer> reviewers, OpenSubmission... open) {
    return new ReviewQueue(List.of(open), reviewers, 1);
  }

  private static List<Reviewer> members(int me, int doneToday) {
    List<Reviewer> all = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      all.add(reviewer(i, 0));
    }
    all.add(reviewer(me, doneToday));
    return all;
  }

  private static Reviewer reviewer(int number, int doneToday) {
    return new Reviewer(person(number), doneToday, Set.of(TODAY), Map.of());
  }

  private static NextReview hand(int number) {
    return new NextReview.Hand(answer(number), 1);
  }

  private static OpenSubmission open(int number, PersonId author) {
    return open(number, author, Set.of(), Set.of());
  }

  private static OpenSubmission open(int number, PersonId author, Reviewed reviewed) {
    return open(number, author, reviewed.people(), Set.of());
  }

  private static OpenSubmission open(int number, PersonId author, Held held) {
    return open(number, author, Set.of(), held.people());
  }

  private static OpenSubmission open(int number, PersonId author, Reviewed reviewed, Held held) {
    return open(number, author, reviewed.people(), held.people());
  }

  private static OpenSubmission open(
      int number, PersonId author, Set<PersonId> reviewed, Set<PersonId> held) {
    return new OpenSubmission(answer(number), TODAY, author, false, reviewed, held, Set.of());
  }

  private static OpenSubmission late(OpenSubmission it) {
    return new OpenSubmission(
        it.id(), it.pool(), it.author(), true, it.reviewedBy(), it.heldBy(), it.returnedBy());
  }

  private static OpenSubmission in(PoolId pool, OpenSubmission it) {
    return new OpenSubmission(
        it.id(), pool, it.author(), it.late(), it.reviewedBy(), it.heldBy(), it.returnedBy());
  }

  private static OpenSubmission returnedBy(int person, OpenSubmission it) {
    Set<PersonId> returned = new HashSet<>(it.returnedBy());
    returned.add(person(person));
    return new OpenSubmission(
        it.id(), it.pool(), it.author(), it.late(), it.reviewedBy(), it.heldBy(), returned);
  }

  private record Reviewed(Set<PersonId> people) {}

  private record Held(Set<PersonId> people) {}

  private static PersonId by(int number) {
    return person(number);
  }

  private static Reviewed reviewedBy(int... people) {
    return new Reviewed(people(people));
  }

  private static Held heldBy(int... people) {
    return new Held(people(people));
  }

  private static Set<PersonId> people(int... numbers) {
    Set<PersonId> people = new HashSet<>();
    for (int number : numbers) {
      people.add(person(number));
    }
    return people;
  }
}
