package dev.roundtable.guide.savedpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideFiles;
import dev.roundtable.guide.GuideReading;
import dev.roundtable.guide.Round;
import dev.roundtable.guide.file.GuideTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SavedPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harborline-product-manager",
        "quillpay-backend-engineer",
        "blue-lantern-data-analyst",
        "meadow-product-designer",
        "orrery-engineering-manager",
        "fernwood-product-manager"
      })
  void whatIsFoundOnAPageIsAsWrittenBesideIt(String page) {
    assertThat(Pages.summary(read(Pages.text(page)).orThrow()))
        .isEqualTo(Pages.resource(page + ".expected"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harborline-product-manager", "quillpay-backend-engineer"})
  void howTheTextWasSavedMakesNoDifference(String page) {
    String text = Pages.text(page);
    Guide guide = read(text).orThrow();
    List<UnaryOperator<String>> ways =
        List.of(
            it -> "\uFEFF" + it,
            it -> it.replace("\n", "\r\n"),
            it -> it.replace("\n", " \t\n"),
            it -> it.replace("\n", "\n\n\n"),
            it -> it.replace("\n\n", "\n").replace(". ", ".\u00A0 ").replace(".\u00A0 ", ".\u00A0"),
            it ->
                it.replace("Tips & Advice", "TIPS AND ADVICE:")
                    .replace("Focus Topics", "## Focus Topics"));

    for (UnaryOperator<String> way : ways) {
      assertThat(withoutBlankLines(Pages.summary(read(way.apply(text)).orThrow())))
          .isEqualTo(withoutBlankLines(Pages.summary(guide)));
    }
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertThat(GuideFiles.read("page.txt", utf16).orThrow()).isEqualTo(guide);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harborline-product-manager",
        "quillpay-backend-engineer",
        "blue-lantern-data-analyst",
        "meadow-product-designer",
        "orrery-engineering-manager",
        "fernwood-product-manager"
      })
  void everyLineOfContentTurnsUpInTheGuideOrInTheWarnings(String page) {
    GuideReading reading = read(Pages.text(page));
    String all = plain(GuideFiles.toJson(reading));

    for (Line line : PageText.lines(Pages.text(page))) {
      boolean mark =
          line.heading() != Heading.NONE
              || Furniture.isButton(line.text())
              || Shape.isNumber(line.text());
      if (!mark) {
        for (String part : line.text().split("\\s[-–—]\\s")) {
          assertThat(all).as("line %d", line.number()).contains(plain(part));
        }
      }
    }
  }

  @Test
  void aPageWithLinesMissingIsReadOrRefusedButNeverBreaksTheReader() {
    Random random = new Random(20261122);
    for (String page : Pages.ALL) {
      List<String> lines = Pages.text(page).lines().toList();
      for (int run = 0; run < 20; run++) {
        double kept = random.nextDouble();
        String text =
            lines.stream()
                .filter(line -> random.nextDouble() < kept)
                .collect(Collectors.joining("\n"));
        GuideReading reading = read(text);
        if (reading.guide() != null) {
          byte[] yaml = GuideFiles.toYaml(reading.guide()).getBytes(StandardCharsets.UTF_8);
          Guide again = GuideFiles.read("g.yaml", yaml).orThrow();
          assertThat(GuideTree.forFile(again)).isEqualTo(GuideTree.forFile(reading.guide()));
        } else {
          assertThat(reading.errors()).allSatisfy(it -> assertThat(it.expected()).isNotBlank());
        }
      }
    }
  }

  @Test
  void shuffledAndCutPagesNeverBreakTheReader() {
    Random random = new Random(7);
    for (String page : Pages.ALL) {
      String text = Pages.text(page);
      for (int run = 0; run < 6; run++) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        java.util.Collections.shuffle(lines, random);
        read(String.join("\n", lines));
        read(text.substring(0, random.nextInt(text.length())));
        read(text.substring(random.nextInt(text.length())));
      }
    }
  }

  @Test
  void oneLostLineLosesAtMostOneRoundOrTopic() {
    for (String page : List.of("harborline-product-manager", "orrery-engineering-manager")) {
      List<String> lines = Pages.text(page).lines().filter(it -> !it.isBlank()).toList();
      Guide whole = read(Pages.text(page)).orThrow();
      for (int lost = 1; lost < lines.size(); lost += 2) {
        List<String> rest = new ArrayList<>(lines);
        String line = rest.remove(lost);
        Guide guide = read(String.join("\n", rest)).guide();
        if (guide != null) {
          assertThat(topics(guide))
              .as("%s without '%s'", page, line)
              .isBetween(topics(whole) - 1, topics(whole) + 2);
          assertThat(guide.rounds().size())
              .as("%s without '%s'", page, line)
              .isBetween(whole.rounds().size() - 1, whole.rounds().size());
        }
      }
    }
  }

  @Test
  void whatCannotBeReadSaysWhatWasLookedFor() {
    assertThat(read("Interview Rounds\nnothing here\nFocus Topics").errors())
        .extracting(it -> it.found())
        .containsExactly("no title", "rounds without any focus topic");
    assertThat(read("Acme Nurse Interview Preparation Guide\nHello.\nInterview Rounds\n").errors())
        .extracting(it -> it.toString())
        .containsExactly(
            "page.txt: no interview round; expected rounds: a name, then the lines 'What to"
                + " Expect', 'Tips & Advice' and 'Focus Topics' with their texts");
    assertThat(read("Just some text.\nAnd more.").errors())
        .extracting(it -> it.found())
        .containsExactly("no form of a guide that is known");
    assertThat(read("<!DOCTYPE html><html>What to Expect</html>").errors())
        .extracting(it -> it.found())
        .containsExactly("a web page's HTML");
  }

  private static long topics(Guide guide) {
    return guide.rounds().stream().map(Round::topics).mapToLong(List::size).sum();
  }

  private static GuideReading read(String text) {
    return GuideFiles.read("page.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String withoutBlankLines(String text) {
    return text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String plain(String text) {
    return text.replace("\\\"", "\"")
        .replace("\\n", " ")
        .replaceAll("[\\s•*]+|^\\d+\\.", " ")
        .replaceAll("^- ", "")
        .strip();
  }
}
