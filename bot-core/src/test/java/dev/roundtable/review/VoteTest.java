package dev.roundtable.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VoteTest {

  @Test
  void levelsRunFromOneToFour() {
    assertThat(Vote.values()).extracting(Vote::level).containsExactly(1, 2, 3, 4);
    for (Vote vote : Vote.values()) {
      assertThat(Vote.ofLevel(vote.level())).isEqualTo(vote);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Vote.ofLevel(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Vote.ofLevel(5));
  }

  @Test
  void onlyTheLowerTwoAskForASentence() {
    assertThat(Vote.values())
        .filteredOn(Vote::asksForSentence)
        .containsExactly(Vote.NOT_YET, Vote.GETTING_THERE);
  }
}
