package dev.roundtable.guide.savedpage;

import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.Example;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.Round;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The saved pages of the tests, and what is found on them as a text that a person can check. */
final class Pages {

  static final List<String> ALL =
      List.of(
          "harborline-product-manager",
          "quillpay-backend-engineer",
          "blue-lantern-data-analyst",
          "meadow-product-designer",
          "orrery-engineering-manager",
          "fernwood-product-manager");

  private Pages() {}

  static String text(String page) {
    return resource(page + ".txt");
  }

  static String resource(String name) {
    try (InputStream in = Pages.class.getResourceAsStream("pages/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names, figures and quotes; of long texts the number of characters. */
  static String summary(Guide guide) {
    StringBuilder out = new StringBuilder();
    line(out, "company  " + guide.company());
    line(out, "role     " + guide.role());
    line(out, "level    " + guide.level());
    line(out, "weeks    " + guide.processWeeks());
    line(out, "intro    " + guide.introduction().length() + " characters");
    line(out, "caveat   " + guide.caveat());
    guide.rounds().forEach(round -> add(out, round));
    guide.faq().forEach(it -> line(out, "\nfaq " + it.question() + "\n" + it.answer()));
    line(out, "");
    guide.resources().forEach(it -> line(out, "resource " + it.title() + " | " + it.why()));
    guide.sources().forEach(it -> line(out, "source " + it.title() + " | " + it.snippet()));
    return out.toString();
  }

  private static void add(StringBuilder out, Round round) {
    line(out, "\nROUND " + round.name());
    line(
        out,
        "  %s, %s minutes, with %s".formatted(round.kind(), round.minutes(), round.interviewers()));
    line(
        out,
        "  expectations %d, tips %d characters"
            .formatted(round.expectations().length(), round.tips().length()));
    add(out, "  ", round.questions(), round.clarifying(), round.examples());
    for (FocusTopic topic : round.topics()) {
      line(out, "  TOPIC " + topic.name() + " (" + topic.about().length() + ")");
      add(out, "    ", topic.questionsToAsk(), topic.clarifying(), topic.examples());
    }
  }

  private static void add(
      StringBuilder out,
      String indent,
      List<Question> questions,
      List<Clarifying> clarifying,
      List<Example> examples) {
    questions.forEach(
        it -> line(out, indent + (it.openPrompt() ? "open prompt" : "Q " + it.text())));
    clarifying.forEach(it -> line(out, indent + "C " + it.text()));
    examples.forEach(it -> line(out, indent + "E " + it.text()));
  }

  private static void line(StringBuilder out, String line) {
    out.append(line.stripTrailing()).append('\n');
  }
}
