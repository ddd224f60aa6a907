package dev.roundtable.guide.file;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.reader.ReaderException;

/** Turns YAML text into nodes that know their lines. */
final class YamlText {

  private static final int MAX_CHARACTERS = 6 * 1024 * 1024;

  private YamlText() {}

  /** The root; null, with an error, where the text is not YAML. */
  static @Nullable Node parse(String yaml, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MAX_CHARACTERS);
    options.setNestingDepthLimit(30);
    try {
      Node root = new Yaml(options).compose(new StringReader(yaml));
      if (root == null) {
        problems.error(0, "an empty file", "a guide: title, role, rounds, …");
      }
      return root;
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      problems.error(
          mark == null ? 0 : mark.getLine() + 1,
          "not YAML: " + oneLine(e.getProblem()),
          "YAML; check the indentation, and put texts that hold ': ' or start with a sign in"
              + " quotes");
    } catch (ReaderException e) {
      String before = yaml.substring(0, Math.min(e.getPosition(), yaml.length()));
      problems.error(
          (int) before.chars().filter(c -> c == '\n').count() + 1,
          "the control character U+%04X".formatted(e.getCodePoint()),
          "plain text");
    } catch (YAMLException e) {
      problems.error(0, "not YAML: " + oneLine(e.getMessage()), "YAML");
    }
    return null;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "unreadable" : message.strip().replaceAll("\\s+", " ");
  }
}
