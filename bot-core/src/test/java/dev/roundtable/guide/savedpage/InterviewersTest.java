package dev.roundtable.guide.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 30-minute call with a recruiter who checks the basics.                       | a recruiter
          With the hiring manager (director or senior PM), on real product challenges.   | the hiring manager (director or senior PM)
          You present to a panel of PMs, followed by questions.                          | a panel of PMs
          A conversation with 2-3 cross-functional partners (engineer, designer).        | 2-3 cross-functional partners (engineer, designer)
          Conducted by a senior PM, director, or cross-functional leader.                | a senior PM, director, or cross-functional leader
          With two to three partners: an engineer, a designer and/or a data scientist.   | two to three partners: an engineer, a designer and/or a data scientist
          You'll meet a senior product manager, without preparation.                     | a senior product manager
          With a product manager focusing on your taste.                                 | a product manager
          You speak with someone from the people team for an hour.                       | someone from the people team
          Followed by an hour-long discussion with two analysts.                         | two analysts
          Led by the founders; bring water.                                              | the founders
          You are ready to a degree, and it goes well.                                   |
          With 2-3 cross-functional partners, such as an engineer and a designer.        | 2-3 cross-functional partners, such as an engineer and a designer
          They look for clarity.                                                         |
          """)
  void interviewersAreRead(String text, String who) {
    assertThat(Interviewers.in(text)).isEqualTo(who == null ? "" : who);
  }
}
