package dev.roundtable.web.tryout.play;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Answers and comments written for some questions of the bundled guide. */
final class Script {

  private static final String FILE = "/try-out/scripted-answers.yaml";

  private final List<Line> lines;

  Script() {
    try (InputStream in = Script.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + FILE);
      }
      var entries = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
      lines = entries.stream().map(entry -> line((Map<?, ?>) entry)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An answer with what reviewers say about it.
   *
   * @param question the question's id in the guide
   */
  record Line(String question, Quality quality, String text, List<String> comments) {}

  /** The answer of this quality to a question, if one was written. */
  Optional<Line> answer(String question, Quality quality) {
    return lines.stream()
        .filter(line -> line.question().equals(question) && line.quality() == quality)
        .findFirst();
  }

  /** The written answer that a text is. */
  Optional<Line> known(String text) {
    String words = squeezed(text);
    return lines.stream().filter(line -> squeezed(line.text()).equals(words)).findFirst();
  }

  private static Line line(Map<?, ?> entry) {
    return new Line(
        text(entry, "question"),
        Quality.valueOf(text(entry, "quality").toUpperCase(Locale.ROOT)),
        text(entry, "text"),
        entry.get("comments") instanceof List<?> comments
            ? comments.stream().map(String::valueOf).toList()
            : List.of());
  }

  private static String text(Map<?, ?> entry, String key) {
    return String.valueOf(entry.get(key));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
