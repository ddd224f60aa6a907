package dev.roundtable.guide.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.guide.AnswerLength;
import dev.roundtable.guide.Difficulty;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideProblem;
import dev.roundtable.guide.GuideReading;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Range;
import dev.roundtable.guide.Round;
import dev.roundtable.guide.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlGuideTest {

  private static final String WHOLE =
      """
      id: acme-data-analyst
      title: "Acme Data Analyst: a guide"
      language: en
      company: Acme
      role: Data Analyst
      level: Junior
      processWeeks: {from: 2, to: 4}
      introduction: |
        Acme asks **three** things.

        - numbers
        - words
      caveat: Check the details with Acme.
      resources: [{title: Storytelling with Data, why: charts}, {title: Acme's blog}]
      sources: [{title: A page, snippet: "says: so"}]
      faq:
        - id: faq-cohorts
          question: How would you count weekly cohorts?
          answer: |
            ```sql
            SELECT week,
                   count(*)
            FROM sign_ups;
            ```
      rounds:
        - id: screening
          name: Recruiter Screening
          kind: recruiter
          minutes: {from: 30, to: 30}
          interviewers: a recruiter
          format: a conversation
          preparation: none
          expectations: They ask who you are.
          tips: Be yourself.
          rubric:
            - id: structure
              name: Structure
              asks: Can you follow it?
              levels:
                - {name: Lost, description: "no: not at all"}
                - {name: Partly}
                - {name: Clear, description: yes}
                - {name: Effortless, description: at once}
          questions:
            - {id: why-acme, text: Why Acme?}
          clarifying: [{text: Which team is it?, answer: Growth}]
          examples: [{text: I once counted everything twice.}]
          topics:
            - id: motivation
              name: Motivation
              about: What brings you here.
              questions:
                - id: last-report
                  text: Which report of yours changed a decision?
                  style: behavioral
                  difficulty: hard
                  answer: {minutes: 5, words: {from: 100, to: 150}}
                  daily: false
                  followUps: [Who disagreed?, What did it cost?]
                  hints: [Think of a meeting.]
                  strong: [Names the decision, Gives a number]
                  mistakes: [Describes the tool]
                  sampleAnswer: |
                    I wrote one page.
                    It was enough.
            - id: curiosity
              name: Curiosity
              about: |
                Show that you look further. One sentence more.
      """;

  @Test
  void aWholeFileIsRead() {
    Guide guide = read(WHOLE).orThrow();

    assertThat(guide.title()).isEqualTo("Acme Data Analyst: a guide");
    assertThat(guide.processWeeks()).isEqualTo(new Range(2, 4));
    assertThat(guide.introduction()).isEqualTo("Acme asks **three** things.\n\n- numbers\n- words");
    assertThat(guide.resources()).extracting("why").containsExactly("charts", "");
    assertThat(guide.faq().getFirst().answer()).contains("       count(*)\nFROM");
    Round round = guide.rounds().getFirst();
    assertThat(round.rubricToReadBy().criteria().getFirst().levels())
        .extracting("description")
        .containsExactly("no: not at all", "", "yes", "at once");
    Question question = guide.topic(new Key("motivation")).orElseThrow().questions().getFirst();
    assertThat(question.style()).isEqualTo(Style.BEHAVIORAL);
    assertThat(question.difficulty()).isEqualTo(Difficulty.HARD);
    assertThat(question.answer()).isEqualTo(new AnswerLength(5, new Range(100, 150)));
    assertThat(question.daily()).isFalse();
    assertThat(question.followUps()).containsExactly("Who disagreed?", "What did it cost?");
    assertThat(question.sampleAnswer()).isEqualTo("I wrote one page.\nIt was enough.");
  }

  @Test
  void aTopicWithoutQuestionsIsAskedAsAnOpenPromptMadeFromItsText() {
    Guide guide = read(WHOLE).orThrow();

    List<Question> asked = guide.topic(new Key("curiosity")).orElseThrow().questionsToAsk();

    assertThat(asked).singleElement().satisfies(it -> assertThat(it.openPrompt()).isTrue());
    assertThat(asked.getFirst().text())
        .contains("Curiosity")
        .contains("Show that you look further");
    assertThat(asked.getFirst().key()).isEqualTo(new Key("open-curiosity"));
  }

  @Test
  void whatWasReadAndWrittenIsReadTheSame() {
    Guide guide = read(WHOLE).orThrow();

    String written = YamlGuideWriter.write(guide);

    assertThat(read(written).orThrow()).isEqualTo(guide);
    assertThat(YamlGuideWriter.write(read(written).orThrow())).isEqualTo(written);
  }

  @Test
  void textsThatLookLikeSomethingElseSurviveWriting() {
    for (String text :
        List.of(
            "yes",
            "12",
            "~",
            "- a",
            "a: b",
            "'",
            "\"so\"",
            "#x",
            "null",
            "a\n\n  b\n\tc",
            "é “x” 日本",
            "x".repeat(3_000),
            "ends with :",
            "{a}",
            "trailing \nspace",
            "@me",
            "😀 ok",
            "a\n\n\nb")) {
      Guide guide = read(WHOLE.replace("tips: Be yourself.", "tips: " + quoted(text))).orThrow();
      assertThat(guide.rounds().getFirst().tips()).isEqualTo(text);
      assertThat(read(YamlGuideWriter.write(guide)).orThrow()).isEqualTo(guide);
    }
  }

  @Test
  void theStandardRubricReadsForAGuideThatHasNone() {
    Guide guide =
        read("title: T\nrole: R\nrounds: [{name: A, questions: [{text: Why?}]}]").orThrow();

    assertThat(guide.rounds().getFirst().rubricToReadBy().criteria()).hasSize(4);
  }

  @Test
  void everyErrorIsReportedWithItsLineAndWhatIsExpected() {
    GuideReading reading =
        read(
            """
            id: Not Kebab
            titel: T
            role: R
            processWeeks: {from: 6, to: 3}
            rounds:
              - id: a
                name: A
                minutes: long
                rubric:
                  - id: c
                    name: A criterion with far too long a name
                    levels: [{name: one}]
                topics:
                  - id: t
                    name: T
                    questions:
                      - id: q
                        text: ""
                        style: behavioural
                      - {id: q, text: Again?}
              - id: a
                name: B
                topics: none
            """);

    assertThat(reading.guide()).isNull();
    assertThat(reading.errors())
        .extracting(GuideProblem::toString)
        .containsExactly(
            "g.yaml:1: a guide without 'title'; expected title: some text",
            "g.yaml:1: 'Not Kebab' as id of a guide; expected kebab-case (a-z, 0-9, single hyphens)"
                + " of at most 60 characters",
            "g.yaml:2: unknown field 'titel' in a guide; expected one of id, title, language,"
                + " company, role, level, processWeeks, introduction, caveat, resources, sources,"
                + " faq, rounds (did you mean 'title'?)",
            "g.yaml:4: 'processWeeks' from 6 to 3; expected from at most to",
            "g.yaml:8: 'long' as 'minutes' of a round; expected a whole number",
            "g.yaml:11: 'name' of a criterion has 36 characters: A criterion with far too long a"
                + " name; expected at most 24",
            "g.yaml:12: a criterion with 1 usable levels; expected exactly 4, from weakest to"
                + " strongest",
            "g.yaml:18: a question without 'text'; expected text: some text",
            "g.yaml:19: 'behavioural' as 'style' of a question; expected one of motivation,"
                + " behavioral, estimation, metrics, critique, execution, collaboration, strategy"
                + " (did you mean 'behavioral'?)",
            "g.yaml:20: a second question with the id 'q'; expected an id once",
            "g.yaml:21: a second round with the id 'a'; expected an id once",
            "g.yaml:23: the text 'none' as 'topics' of a round; expected a list (- …)");
  }

  @Test
  void whatIsNotYamlIsOneErrorWithItsLine() {
    assertThat(read("title: T\nrounds: [a: b: c").errors())
        .singleElement()
        .satisfies(error -> assertThat(error.toString()).startsWith("g.yaml:2: not YAML:"));
    assertThat(read("title: a\u0007b").errors())
        .extracting(GuideProblem::toString)
        .containsExactly("g.yaml:1: the control character U+0007; expected plain text");
    assertThat(read("- a\n- b").errors()).hasSize(1);
    assertThat(read("# nothing\n").errors()).hasSize(1);
    assertThat(read("a: &x [*x]\nrounds: *x").guide()).isNull();
  }

  @Test
  void idsThatAreMissingAreAssignedOnceAndWritten() {
    GuideReading reading =
        read(
            """
            title: Acme Analyst
            role: Analyst
            rounds:
              - name: One
                questions:
                  - text: Why do you count?
                  - text: Why do you count?
                  - {id: why-do-you-count, text: A third with that id?}
            """);

    Guide guide = reading.orThrow();
    assertThat(guide.rounds().getFirst().questions())
        .extracting(question -> question.key().value())
        .containsExactly("why-do-you-count-2", "why-do-you-count-3", "why-do-you-count");
    assertThat(reading.warnings()).hasSize(4);
    assertThat(read(YamlGuideWriter.write(guide)).warnings()).isEmpty();
    assertThat(read(YamlGuideWriter.write(guide)).orThrow()).isEqualTo(guide);
  }

  private static GuideReading read(String yaml) {
    return YamlGuideReader.read("g.yaml", yaml);
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
