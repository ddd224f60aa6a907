package dev.roundtable.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideFiles;
import dev.roundtable.guide.Question;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GuideToolTest {

  private static final String PAGE =
      """
      Acme Data Analyst (Junior) Interview Preparation Guide
      Acme’s process takes 2-3 weeks. Please check the details with Acme.
      Interview Rounds
      Recruiter Screening
      What to Expect
      A 30-minute call with a recruiter. Expect “Why Acme?”
      Tips & Advice
      Ask the recruiter 'Which team is it?'
      Focus Topics
      Curiosity
      Say what you read – and why.
      Practice Interview
      Study Questions
      Recommended Additional Resources
      - A book - it is short
      """;

  @TempDir Path folder;

  private record Run(int status, String out, String err) {}

  @Test
  void aGuideIsShownToAPerson() throws IOException {
    Run run = run("guide", "check", file("page.txt", PAGE));

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            Acme Data Analyst (Junior) Interview Preparation Guide
            Acme, Data Analyst, Junior (en, id acme-data-analyst-junior)
            process: 2-3 weeks
            - Recruiter Screening (recruiter, 30 minutes, with a recruiter)
                of the round itself: 1 question, 1 to ask back
                Curiosity: open prompt
            1 rounds, 1 topics, 1 questions, 0 frequently asked, 1 resources, 0 sources
            """);
  }

  @Test
  void aProgramGetsJson() throws IOException {
    Run run = run("guide", "check", file("page.txt", PAGE), "--json");

    JsonNode guide = JsonMapper.shared().readTree(run.out());
    assertThat(run.status()).isZero();
    assertThat(guide.propertyNames())
        .containsExactly(
            "id",
            "title",
            "language",
            "company",
            "role",
            "level",
            "processWeeks",
            "introduction",
            "caveat",
            "rounds",
            "faq",
            "resources",
            "sources",
            "warnings");
    assertThat(guide.at("/processWeeks/to").asInt()).isEqualTo(3);
    assertThat(guide.at("/rounds/0/questions/0/text").asString()).isEqualTo("Why Acme?");
    assertThat(guide.at("/rounds/0/clarifying/0/text").asString()).isEqualTo("Which team is it?");
    assertThat(guide.at("/rounds/0/topics/0/about").asString())
        .isEqualTo("Say what you read – and why.");
    assertThat(guide.at("/rounds/0/topics/0/questions/0/openPrompt").asBoolean()).isTrue();
  }

  @Test
  void aGuideIsConvertedToYamlThatReadsTheSame() throws IOException {
    String page = file("page.txt", PAGE);
    Path out = folder.resolve("guide.yaml");

    assertThat(run("guide", "convert", page, "-o", out.toString())).isEqualTo(new Run(0, "", ""));

    assertThat(run("guide", "convert", page).out()).isEqualTo(Files.readString(out));
    assertThat(GuideFiles.read(out).orThrow()).isEqualTo(GuideFiles.read(Path.of(page)).orThrow());
    assertThat(run("guide", "convert", page, "-o", folder.toString()).err()).hasLineCount(1);
  }

  @Test
  void whatCannotBeReadGivesOneClearLineAndStatus1() throws IOException {
    String missing = folder.resolve("none.yaml").toString();
    String huge = folder.resolve("huge.txt").toString();
    Files.write(Path.of(huge), new byte[5 * 1024 * 1024 + 1]);

    assertThat(run("guide", "check", missing))
        .isEqualTo(new Run(1, "", missing + ": no such file; expected a guide file\n"));
    assertThat(run("guide", "convert", missing).status()).isEqualTo(1);
    for (String file :
        List.of(
            huge,
            folder.toString(),
            file("empty.yaml", " \n"),
            file("binary.txt", "GIF89a\0\0"),
            file("prose.txt", "Dear diary"))) {
      Run run = run("guide", "check", file);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).hasLineCount(1).startsWith(file);
    }
    Run json = run("guide", "check", missing, "--json");
    assertThat(json.status()).isEqualTo(1);
    assertThat(JsonMapper.shared().readTree(json.out()).at("/errors/0").asString())
        .contains("no such file");
  }

  @Test
  void aWrongCallSaysHowItIsDone() {
    assertThat(run("guide").status()).isEqualTo(2);
    assertThat(run("guide", "check").err()).startsWith("Usage: guide check FILE [--json]");
    assertThat(run("guide", "convert", "a", "b").status()).isEqualTo(2);
  }

  @Test
  void theBundledGuideIsWhole() {
    var reading = GuideFiles.read(Path.of("guides", "netflix-product-manager.yaml"));
    Guide guide = reading.orThrow();

    assertThat(reading.warnings()).isEmpty();
    assertThat(guide.rounds())
        .extracting(round -> round.topics().size())
        .containsExactly(5, 5, 6, 5, 5, 4);
    assertThat(guide.rounds())
        .allSatisfy(round -> assertThat(round.questionsToAsk()).noneMatch(Question::openPrompt));
    assertThat(
            GuideFiles.read("y", GuideFiles.toYaml(guide).getBytes(StandardCharsets.UTF_8)).guide())
        .isEqualTo(guide);
  }

  @Test
  void theBundledGuideIsOnTheClassPath() {
    assertThat(getClass().getResource("/guides/netflix-product-manager.yaml")).isNotNull();
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private static Run run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new BufferedReader(new StringReader("")),
            null);
    int status = Tools.run(terminal, List.of(args)).orElseThrow();
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
