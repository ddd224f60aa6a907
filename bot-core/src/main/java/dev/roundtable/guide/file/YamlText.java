package dev.roundtable.guide.file;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Turns YAML text into nodes that know their lines. */
final class YamlText {

  private static final int MAX_CHARACTERS = 6 * 1024 * 1024;

  private YamlText() {}

  /** The root; null, with an error, where the text is not YAML. */
  static @Nullable Node parse(String yaml, Problems problems) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(MAX_CHARACTERS).build();
    try {
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.isPresent()) {
        return root.get();
      }
      problems.error(0, "an empty file", "a guide: title, role, rounds, …");
    } catch (MarkedYamlEngineException e) {
      problems.error(
          e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0),
          "not YAML: " + oneLine(e.getProblem()),
          "YAML; check the indentation, and put texts that hold ': ' or start with a sign in"
              + " quotes");
    } catch (ReaderException e) {
      String before = yaml.substring(0, Math.min(e.getPosition(), yaml.length()));
      problems.error(
          (int) before.chars().filter(c -> c == '\n').count() + 1,
          "the control character U+%04X".formatted(e.getCodePoint()),
          "plain text");
    } catch (YamlEngineException e) {
      problems.error(0, "not YAML: " + oneLine(e.getMessage()), "YAML");
    } catch (StackOverflowError e) {
      // The parser knows no limit of depth; "[[[[…" is the file's fault, not the program's.
      problems.error(0, "YAML nested thousands of levels deep", "a guide");
    }
    return null;
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "unreadable" : message.strip().replaceAll("\\s+", " ");
  }
}
