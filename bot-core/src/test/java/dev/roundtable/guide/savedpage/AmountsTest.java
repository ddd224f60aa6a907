package dev.roundtable.guide.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 30-minute conversation with a recruiter.                                        | 30
          This 45-60 minute interview goes deep.                                            | 45-60
          This round lasts 45 to 60 minutes.                                                | 45-60
          Takes about an hour.                                                              | 60
          A 60–90 min session.                                                              | 60-90
          A one-hour call.                                                                  | 60
          A 1-hour presentation to a panel.                                                 | 60
          A half-hour chat.                                                                 | 30
          Half an hour with HR.                                                             | 30
          In forty-five minutes you build a small service.                                  | 45
          Thirty to forty-five minutes by phone.                                            | 30-45
          A 1-1.5 hour onsite.                                                              | 60-90
          An hour and a half with two engineers.                                            | 90
          Between 45 minutes and 1 hour.                                                    | 45-60
          From 45 minutes to an hour.                                                       | 45-60
          You present for 20 minutes, then answer for 40 minutes, in a 60-minute session.   | 60
          A talk of 60 minutes: 30 minutes of slides, 30 minutes of questions.              | 60
          Prepare for a 45-minute interview with the manager.                               | 45
          Have a 2-minute version of your story. The call takes 25 minutes.                 | 25
          A 90 minute exercise, then an hour-long discussion.                               | 90
          Spend 20 hours of practice on it, rehearsing 3 hours a day.                       |
          The prompt comes 1-2 weeks before.                                                |
          No length is given.                                                               |
          A 15- to 20-minute phone screen.                                                  | 15-20
          """)
  void minutesAreRead(String text, String minutes) {
    assertThat(Objects.toString(Amounts.minutes(text), null)).isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The process takes 3-6 weeks.                                                      | 3-6
          The process typically spans three to six weeks from application to offer.         | 3-6
          Expect 4 weeks in all.                                                            | 4
          It takes about a month.                                                           | 4
          The loop lasts one to two months.                                                 | 4-8
          Prepare for six weeks. The process takes 2 – 3 weeks.                             | 2-3
          Between 4 and 7 weeks pass before the offer.                                      | 4-7
          Four rounds are held.                                                             |
          Spend two weeks preparing.                                                        |
          A month or two, overall.                                                          | 4
          """)
  void weeksAreRead(String text, String weeks) {
    assertThat(Objects.toString(Amounts.weeks(text), null)).isEqualTo(weeks);
  }
}
