package dev.roundtable.mock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.guide.Clarifying;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which prepared answer fits what a candidate asks back. */
class ClarificationsTest {

  private static final List<Clarifying> PREPARED =
      List.of(
          new Clarifying("Has the launch date been announced?", "Yes."),
          new Clarifying("How large is the engineering team?", "Six."),
          new Clarifying("Which markets are we in?", "Two."),
          new Clarifying("What is the budget?", ""));

  @Test
  void otherWordsAndEndingsFindThePreparedAnswer() {
    assertThat(answer("Did we announce the date of the launch yet?")).isEqualTo("Yes.");
    assertThat(answer("how many engineers are on the team")).isEqualTo("Six.");
    assertThat(answer("What market is this?")).isEqualTo("Two.");
  }

  @Test
  void whatIsNotPreparedIsForTheCandidateToDecide() {
    assertThat(answer("Who is the main competitor?")).isEqualTo("-");
    assertThat(answer("What is the budget?")).isEqualTo("-");
    assertThat(answer("Can I?")).isEqualTo("-");
    assertThat(answer("")).isEqualTo("-");
  }

  private static String answer(String asked) {
    return Clarifications.answer(asked, PREPARED).orElse("-");
  }
}
