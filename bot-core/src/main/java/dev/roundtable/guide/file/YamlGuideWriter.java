package dev.roundtable.guide.file;

import dev.roundtable.guide.Guide;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Writes a guide as YAML that reads back the same; what is empty is left out. */
public final class YamlGuideWriter {

  private static final int WIDTH = 120;

  private YamlGuideWriter() {}

  /** The whole file, lines ended by LF. */
  public static String write(Guide guide) {
    return write(GuideTree.forFile(guide));
  }

  /** Any tree of maps, lists, texts, numbers and flags. */
  static String write(Map<String, Object> tree) {
    DumperOptions options = new DumperOptions();
    options.setAllowUnicode(true);
    options.setWidth(WIDTH);
    options.setSplitLines(false);
    options.setIndent(2);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    StringWriter out = new StringWriter();
    new Yaml(options).serialize(node(tree), out);
    return out.toString();
  }

  private static Node node(Object value) {
    return switch (value) {
      case Map<?, ?> map -> mapping(map);
      case Collection<?> list -> sequence(list);
      case Integer number -> plain(Tag.INT, number);
      case Boolean flag -> plain(Tag.BOOL, flag);
      default -> text(value.toString());
    };
  }

  private static Node mapping(Map<?, ?> map) {
    List<NodeTuple> tuples = new ArrayList<>();
    boolean onlyNumbers = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      Object value = entry.getValue();
      if (isEmpty(value)) {
        continue;
      }
      Node node = node(value);
      onlyNumbers &= value instanceof Integer || isFlow(node);
      tuples.add(new NodeTuple(text(entry.getKey().toString()), node));
    }
    return new MappingNode(Tag.MAP, tuples, onlyNumbers ? FlowStyle.FLOW : FlowStyle.BLOCK);
  }

  private static boolean isFlow(Node node) {
    return node instanceof MappingNode mapping && mapping.getFlowStyle() == FlowStyle.FLOW;
  }

  private static Node sequence(Collection<?> list) {
    List<Node> items = list.stream().map(YamlGuideWriter::node).toList();
    return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
  }

  private static Node plain(Tag tag, Object value) {
    return new ScalarNode(tag, value.toString(), null, null, ScalarStyle.PLAIN);
  }

  /** Long and many-lined texts stand in a block of their own, as a person would write them. */
  private static Node text(String text) {
    boolean block = text.contains("\n") || text.length() > WIDTH;
    return block
        ? new ScalarNode(Tag.STR, text + "\n", null, null, ScalarStyle.LITERAL)
        : new ScalarNode(Tag.STR, text, null, null, ScalarStyle.PLAIN);
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || value.equals("")
        || (value instanceof Collection<?> list && list.isEmpty());
  }
}
