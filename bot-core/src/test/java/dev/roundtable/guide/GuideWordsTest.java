package dev.roundtable.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideWordsTest {

  private static final Guide GUIDE =
      GuideFiles.read(
              "g.yaml",
              """
              title: G
              role: Product Manager
              rounds:
                - name: Recruiter Screening
                  topics:
                    - {name: "Behavioral: Navigating Ambiguity", about: Show calm.}
                    - {name: Product Impact and Metrics You've Moved, about: Numbers.}
                - name: Hiring Manager Phone Interview
                  topics:
                    - {name: Roadmap Prioritization, about: Order.}
                    - {name: Metrics and Data-Driven Trade-off Analysis, about: Numbers.}
                - name: "Onsite: Product Sense and Execution"
                  topics:
                    - {name: Success Metrics Definition, about: Guardrails and counter-measures.}
                    - {name: Simplicity, about: Less.}
                - name: "Onsite: Behavioral and Cross-functional Leadership"
                  topics:
                    - {name: Learning from Failure, about: Loss.}
                - name: "Onsite: Cross-functional Panel Interview"
                  topics:
                    - {name: Speed vs. Quality, about: Haste.}
              """
                  .getBytes(StandardCharsets.UTF_8))
          .orThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          behavioral           | Onsite: Behavioral and Cross-functional Leadership
          Behavioural          | Onsite: Behavioral and Cross-functional Leadership
          behavoral            | Onsite: Behavioral and Cross-functional Leadership
          recruiter            | Recruiter Screening
          hiring manager       | Hiring Manager Phone Interview
          manager              | Hiring Manager Phone Interview
          panel                | Onsite: Cross-functional Panel Interview
          2                    | Hiring Manager Phone Interview
          round 3              | Onsite: Product Sense and Execution
          metrics              | Success Metrics Definition
          the metric           | Success Metrics Definition
          moved                | Product Impact and Metrics You've Moved
          prioritisation       | Roadmap Prioritization
          behavioral failure   | Learning from Failure
          simpl                | Simplicity
          guardrails           | Success Metrics Definition
          """)
  void theBestMatchComesFirst(String words, String name) {
    assertThat(GuideWords.find(GUIDE, words)).first().extracting(GuideMatch::name).isEqualTo(name);
  }

  @Test
  void allTopicsAboutAWordAreFound() {
    assertThat(names(GuideWords.find(GUIDE, "metrics")))
        .containsExactlyInAnyOrder(
            "Success Metrics Definition",
            "Product Impact and Metrics You've Moved",
            "Metrics and Data-Driven Trade-off Analysis");
  }

  @Test
  void roundsComeBeforeTopics() {
    assertThat(names(GuideWords.find(GUIDE, "behavioral")))
        .containsExactly(
            "Onsite: Behavioral and Cross-functional Leadership",
            "Behavioral: Navigating Ambiguity");
  }

  @ParameterizedTest
  @CsvSource({"quantum", "''", "9", "0", "the", "xx"})
  void whatFitsNothingFindsNothing(String words) {
    assertThat(GuideWords.find(GUIDE, words)).isEmpty();
  }

  @Test
  void nothingTypedOffersTheRoundsInOrder() {
    assertThat(names(GuideWords.complete(GUIDE, " ", 6)))
        .startsWith("Recruiter Screening", "Hiring Manager Phone Interview")
        .hasSize(6);
    assertThat(names(GuideWords.complete(GUIDE, "me", 2))).allMatch(it -> it.contains("Metrics"));
  }

  private static List<String> names(List<GuideMatch> matches) {
    return matches.stream().map(GuideMatch::name).toList();
  }
}
