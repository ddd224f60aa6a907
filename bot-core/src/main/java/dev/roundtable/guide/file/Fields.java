package dev.roundtable.guide.file;

import dev.roundtable.guide.Key;
import dev.roundtable.guide.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one YAML mapping, read by name; whatever is wrong is noted and read as absent. */
final class Fields {

  private final Node node;
  private final String what;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();

  private Fields(Node node, String what, Problems problems) {
    this.node = node;
    this.what = what;
    this.problems = problems;
  }

  /**
   * Reads a mapping.
   *
   * @param what how messages name it, as in "a round"
   * @param known all names that its fields may have
   */
  static @Nullable Fields of(Node node, String what, List<String> known, Problems problems) {
    if (!(node instanceof MappingNode mapping)) {
      problems.error(
          node, Scalars.describe(node) + " as " + what, "fields: " + String.join(", ", known));
      return null;
    }
    Fields fields = new Fields(node, what, problems);
    for (NodeTuple tuple : mapping.getValue()) {
      fields.add(tuple, known);
    }
    return fields;
  }

  private void add(NodeTuple tuple, List<String> known) {
    String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (!known.contains(name)) {
      String guess =
          Spelling.nearest(name, known).map(" (did you mean '%s'?)"::formatted).orElse("");
      problems.error(
          tuple.getKeyNode(),
          "unknown field '" + name + "' in " + what,
          "one of " + String.join(", ", known) + guess);
    } else if (values.containsKey(name)) {
      problems.error(
          tuple.getKeyNode(), "a second '" + name + "' in " + what, "each field at most once");
    } else if (!Scalars.isNull(tuple.getValueNode())) {
      values.put(name, tuple.getValueNode());
    }
  }

  Node node() {
    return node;
  }

  /** Where this field stands, or the whole mapping if it is absent. */
  Node at(String name) {
    Node value = values.get(name);
    return value == null ? node : value;
  }

  /** A text, blank if absent. */
  String text(String name) {
    Node value = values.get(name);
    if (value == null) {
      return "";
    }
    if (!(value instanceof ScalarNode scalar)) {
      problems.error(value, Scalars.describe(value) + " as '" + name + "' of " + what, "text");
      return "";
    }
    return scalar.getValue().replace("\r\n", "\n").strip();
  }

  /** A text that must be there, on one line if {@code max} characters are given. */
  String requiredText(String name) {
    String text = text(name);
    if (text.isEmpty() && !(values.get(name) instanceof SequenceNode)) {
      problems.error(at(name), what + " without '" + name + "'", name + ": some text");
    }
    return text;
  }

  /** A text of at most this many characters. */
  String shortText(String name, int max) {
    String text = text(name);
    if (text.length() > max) {
      problems.error(
          at(name),
          "'%s' of %s has %d characters: %s".formatted(name, what, text.length(), text),
          "at most " + max);
      return text.substring(0, max);
    }
    return text;
  }

  /** The {@code id}: null if absent or wrong, the latter with an error. */
  @Nullable Key key() {
    String text = text("id");
    if (text.isEmpty()) {
      return null;
    }
    if (!Key.isValid(text)) {
      problems.error(
          at("id"),
          "'" + text + "' as id of " + what,
          "kebab-case (a-z, 0-9, single hyphens) of at most " + Key.MAX_LENGTH + " characters");
      return null;
    }
    return new Key(text);
  }

  /** Whole numbers: one number, or {@code {from: 45, to: 60}}. */
  @Nullable Range range(String name) {
    Node value = values.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode) {
      Integer number = number(name);
      return number == null ? null : Range.of(number);
    }
    Fields ends = of(value, "'" + name + "' of " + what, List.of("from", "to"), problems);
    if (ends == null) {
      return null;
    }
    Integer from = ends.requiredNumber("from");
    Integer to = ends.requiredNumber("to");
    if (from == null || to == null) {
      return null;
    }
    if (to < from) {
      problems.error(value, "'%s' from %d to %d".formatted(name, from, to), "from at most to");
      return null;
    }
    return new Range(from, to);
  }

  /** A whole number from 0 to 100,000; null if absent or wrong, the latter with an error. */
  @Nullable Integer number(String name) {
    String text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("\\d{1,5}")) {
      problems.error(at(name), "'" + text + "' as '" + name + "' of " + what, "a whole number");
      return null;
    }
    return Integer.valueOf(text);
  }

  private @Nullable Integer requiredNumber(String name) {
    if (!values.containsKey(name)) {
      problems.error(node, what + " without '" + name + "'", name + ": a whole number");
      return null;
    }
    return number(name);
  }

  /** {@code true} or {@code false}. */
  boolean flag(String name, boolean whenAbsent) {
    String text = text(name);
    return switch (text) {
      case "" -> whenAbsent;
      case "true" -> true;
      case "false" -> false;
      default -> {
        problems.error(at(name), "'" + text + "' as '" + name + "' of " + what, "true or false");
        yield whenAbsent;
      }
    };
  }

  /** One of a few words; null if absent or wrong, the latter with an error. */
  <T> @Nullable T oneOf(String name, Map<String, T> words) {
    String text = text(name);
    if (text.isEmpty()) {
      return null;
    }
    T value = words.get(text);
    if (value == null) {
      List<String> names = List.copyOf(words.keySet());
      String guess =
          Spelling.nearest(text, names).map(" (did you mean '%s'?)"::formatted).orElse("");
      problems.error(
          at(name),
          "'" + text + "' as '" + name + "' of " + what,
          "one of " + String.join(", ", names) + guess);
    }
    return value;
  }

  /** A list of texts. */
  List<String> texts(String name, int max) {
    List<String> texts =
        list(name, item -> Scalars.text(item, "'" + name + "' of " + what, problems));
    if (texts.size() > max) {
      problems.error(
          at(name), "%d '%s' of %s".formatted(texts.size(), name, what), "at most " + max);
    }
    return texts;
  }

  /** A list, empty if absent; what cannot be read is left out, with an error. */
  <T> List<T> list(String name, Function<Node, @Nullable T> read) {
    Node value = values.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof SequenceNode sequence)) {
      problems.error(
          value, Scalars.describe(value) + " as '" + name + "' of " + what, "a list (- …)");
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      T read1 = read.apply(item);
      if (read1 != null) {
        items.add(read1);
      }
    }
    return items;
  }

  /** Whether the field is there. */
  boolean has(String name) {
    return values.containsKey(name);
  }
}
