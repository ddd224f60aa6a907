package dev.roundtable.guide.file;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Single YAML values. */
final class Scalars {

  private static final int SHOWN = 40;

  private Scalars() {}

  /** Whether nothing stands there: {@code name:} or {@code name: ~}. */
  static boolean isNull(Node node) {
    return node instanceof ScalarNode && Tag.NULL.equals(node.getTag());
  }

  /** A text that must not be blank; null with an error otherwise. */
  static @Nullable String text(Node node, String what, Problems problems) {
    if (!(node instanceof ScalarNode scalar)) {
      problems.error(node, describe(node) + " in " + what, "text (in quotes if it holds ': ')");
      return null;
    }
    String text = isNull(node) ? "" : scalar.getValue().replace("\r\n", "\n").strip();
    if (text.isEmpty()) {
      problems.error(node, "an empty text in " + what, "some text");
      return null;
    }
    return text;
  }

  /** What a message calls this value. */
  static String describe(Node node) {
    if (node instanceof ScalarNode scalar) {
      String text = scalar.getValue().strip();
      if (text.isEmpty() || isNull(node)) {
        return "nothing";
      }
      String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      return "the text '" + start.replace('\n', ' ') + "'";
    }
    return node instanceof MappingNode ? "a mapping (name: …)" : "a list (- …)";
  }
}
