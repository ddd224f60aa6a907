package dev.roundtable.guide.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Netflix Product Manager (Mid-Level) Interview Preparation Guide      | Netflix        | Product Manager            | Mid-Level
          Stripe Backend Engineer (Senior) Interview Preparation Guide         | Stripe         | Backend Engineer           | Senior
          Scale AI Machine Learning Engineer (L5) Interview Prep Guide         | Scale AI       | Machine Learning Engineer  | L5
          Capital One Data Analyst (Entry Level) Interview Guide               | Capital One    | Data Analyst               | Entry Level
          Interview Preparation Guide: Product Designer at Meadow & Pine       | Meadow & Pine  | Product Designer           |
          Product Manager at Netflix (Mid-Level) - Interview Preparation Guide | Netflix        | Product Manager            | Mid-Level
          Google - Site Reliability Engineer (Staff) Interview Prep            | Google         | Site Reliability Engineer  | Staff
          Amazon Senior Product Manager Interview Preparation Guide            | Amazon         | Product Manager            | Senior
          Meta Software Engineer II Interview Preparation Guide                  | Meta           | Software Engineer II       |
          Wayfinder Ventures Chief of Staff Interview Preparation Guide        | Wayfinder Ventures | Chief of Staff         |
          Product Manager (Senior) Interview Preparation Guide                 |                | Product Manager            | Senior
          """)
  void companyRoleAndLevelAreToldApart(String line, String company, String role, String level) {
    String introduction =
        "Scale AI's process is quick. At Wayfinder Ventures, things differ. Netflix's culture is"
            + " known.";

    TitleLine title = TitleLine.of(line, introduction);

    assertThat(title.company()).isEqualTo(company == null ? "" : company);
    assertThat(title.role()).isEqualTo(role);
    assertThat(title.level()).isEqualTo(level == null ? "" : level);
  }
}
