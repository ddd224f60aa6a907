package dev.roundtable.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Chair;
import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideProblem;
import dev.roundtable.guide.GuideReading;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.PartsAsked;
import dev.roundtable.guide.PrepareAhead;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a guide file says what a mock interview is like. */
class MockFormatTest {

  private static final String WHOLE =
      """
      id: acme-analyst
      title: Acme Analyst
      role: Analyst
      rounds:
        - id: talk
          name: Talk
          kind: my-own-kind
          mock:
            opening: Hello.
            clarify: true
            thinkingMinutes: 2
            prepare: {weeks: {from: 1, to: 2}, slides: {from: 10, to: 15}, outline: Which point?}
            partsAsked: when-missing
            parts:
              - {id: frame, name: Frame, asks: "For whom?", probes: [Why them?, Who else?]}
            chairs:
              - id: engineer
                name: Engineer
                about: Cares about Mondays.
                questions: [{id: e1, text: How?}, {id: e2, text: When?}, {id: e3, text: Why?}]
              - id: designer
                name: Designer
                questions: [{id: d1, text: How?}, {id: d2, text: When?}, {id: d3, text: Why?}]
            closing: Goodbye.
          questions:
            - id: count
              text: How would you count them?
              clarifying: [{text: Which month?, answer: May.}, {text: Whose?, answer: Ours.}]
      """;

  @Test
  void everythingOfAMockInterviewIsRead() {
    Round round = read(WHOLE).orThrow().rounds().getFirst();
    MockFormat mock = round.mockFormat();

    assertThat(mock.opening()).isEqualTo("Hello.");
    assertThat(mock.clarify()).isTrue();
    assertThat(mock.thinkingMinutes()).isEqualTo(2);
    assertThat(mock.prepare())
        .isEqualTo(new PrepareAhead(new Range(1, 2), new Range(10, 15), "Which point?"));
    assertThat(mock.partsAsked()).isEqualTo(PartsAsked.WHEN_MISSING);
    assertThat(mock.parts())
        .containsExactly(
            new AnswerPart(
                new Key("frame"), "Frame", "For whom?", List.of("Why them?", "Who else?")));
    assertThat(mock.chairs()).extracting(Chair::name).containsExactly("Engineer", "Designer");
    assertThat(mock.closing()).isEqualTo("Goodbye.");
    assertThat(round.questions().getFirst().clarifying())
        .containsExactly(new Clarifying("Which month?", "May."), new Clarifying("Whose?", "Ours."));
  }

  @Test
  void aFormatThatWasWrittenIsReadTheSame() {
    Guide guide = read(WHOLE).orThrow();

    String written = YamlGuideWriter.write(guide);

    assertThat(read(written).orThrow()).isEqualTo(guide);
    assertThat(GuideJson.write(read(WHOLE))).contains("\"partsAsked\" : \"when-missing\"");
  }

  @Test
  void aQuestionIsKeptWithWhatMayBeAskedBack() {
    var question = read(WHOLE).orThrow().rounds().getFirst().questions().getFirst();

    assertThat(QuestionText.read(QuestionText.write(question))).isEqualTo(question);
  }

  @Test
  void aRoundWithoutAFormatRunsAsIsUsualForItsKindNeverForItsName() {
    MockFormat behavioral = format("name: Talk, kind: behavioral");
    MockFormat named = format("name: Behavioral Talk, kind: my-own-kind");

    assertThat(behavioral.partsAsked()).isEqualTo(PartsAsked.WHEN_MISSING);
    assertThat(behavioral.parts()).extracting(AnswerPart::name).contains("Situation", "Numbers");
    assertThat(named.parts()).isEmpty();
    assertThat(named.closing()).isNotBlank();
    assertThat(format("name: Talk, kind: presentation").prepare()).isNotNull();
    assertThat(format("name: Talk, kind: product-sense").thinkingMinutes()).isEqualTo(2);
    assertThat(format("name: Talk, kind: hiring-manager").clarify()).isTrue();
    assertThat(format("name: Talk, kind: recruiter").closing()).contains("questions do you have");
  }

  @Test
  void whatIsWrongIsSaidWithItsLine() {
    GuideReading reading =
        read(
            """
            title: T
            role: R
            rounds:
              - id: talk
                name: Talk
                mock:
                  openning: Hello.
                  thinkingMinutes: 90
                  prepare: {weeks: {from: 0, to: 2}}
                  partsAsked: in turn
                  parts:
                    - {id: frame, name: Frame, asks: Why?, probes: [Why?]}
                    - {name: Frame, asks: Why?, probes: [Why?, How?]}
                    - {id: x, name: Far too long a name for a button, probes: [Why?, How?]}
                    - {id: x, name: X, asks: Why?, probes: [Why?, How?]}
                  chairs:
                    - {id: one, name: One, questions: [{id: q, text: Q?}]}
            """);

    assertThat(reading.errors())
        .extracting(GuideProblem::toString)
        .containsExactly(
            "g.yaml:7: unknown field 'openning' in 'mock'; expected one of opening, clarify,"
                + " thinkingMinutes, prepare, partsAsked, parts, chairs, closing (did you mean"
                + " 'opening'?)",
            "g.yaml:8: 90 minutes of thinking; expected at most 30",
            "g.yaml:9: 0-2 weeks of preparation; expected 1 to 8",
            "g.yaml:10: 'in turn' as 'partsAsked' of 'mock'; expected one of in-turn, when-missing"
                + " (did you mean 'in-turn'?)",
            "g.yaml:12: a part with 1 probes; expected 2 to 5",
            "g.yaml:13: a part without 'id'; expected id: a kebab-case word",
            "g.yaml:14: 'name' of a part has 32 characters: Far too long a name for a button;"
                + " expected at most 24",
            "g.yaml:14: a part without 'asks'; expected asks: some text",
            "g.yaml:15: a second part with the id 'x'; expected an id once a round",
            "g.yaml:17: a chair with 1 usable questions; expected at least 3",
            "g.yaml:17: 0 usable chairs; expected 2 to 3, or none at all");
  }

  private static MockFormat format(String round) {
    String yaml = "title: T\nrole: R\nrounds: [{id: a, %s, questions: [{id: q, text: Why?}]}]";
    return read(yaml.formatted(round)).orThrow().rounds().getFirst().mockFormat();
  }

  private static GuideReading read(String yaml) {
    return YamlGuideReader.read("g.yaml", yaml);
  }
}
