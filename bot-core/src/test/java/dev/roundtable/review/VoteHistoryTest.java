package dev.roundtable.review;

import static dev.roundtable.review.Votes.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoteHistoryTest {

  @Test
  void ofVeryManyVotesOnlyTheNewestQuestionsAreKeptEachWhole() {
    Votes votes = new Votes();
    for (int day = 0; day < 30; day++) {
      for (int answer = 0; answer < 40; answer++) {
        votes.on(day, 100 * day + answer, 2, 3, 4);
      }
    }

    VoteHistory history = new VoteHistory(votes.shuffled(1), TODAY);

    assertThat(history.pools()).hasSize(16);
    assertThat(history.pools())
        .allSatisfy(pool -> assertThat(pool.answers()).hasSize(40))
        .extracting(VoteHistory.Pool::weight)
        .startsWith(1.0)
        .isSortedAccordingTo((a, b) -> Double.compare(b, a));
  }

  @Test
  void oneHugeQuestionIsStillLearnedFrom() {
    Votes votes = new Votes();
    for (int answer = 0; answer < 1_001; answer++) {
      votes.on(0, answer, 2, 3);
    }

    assertThat(new VoteHistory(votes.list(), TODAY).pools()).hasSize(1);
  }

  @Test
  void aVoteOfThirtyDaysAgoCountsHalf() {
    var history = new VoteHistory(new Votes().on(30, 1, 2, 3).list(), TODAY);

    assertThat(history.pools().getFirst().weight()).isEqualTo(0.5);
  }

  @Test
  void aVoteThatIsReadTwiceCountsOnce() {
    Votes votes = new Votes().on(0, 1, 2, 3).on(0, 1, 4);

    var casts = new VoteHistory(votes.list(), TODAY).pools().getFirst().answers().getFirst();

    assertThat(casts).extracting(VoteHistory.Cast::level).containsExactly(4.0, 3.0);
  }
}
