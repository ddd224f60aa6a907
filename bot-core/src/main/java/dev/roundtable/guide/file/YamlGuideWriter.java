package dev.roundtable.guide.file;

import dev.roundtable.guide.Guide;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Present;
import org.snakeyaml.engine.v2.api.lowlevel.Serialize;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

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
    DumpSettings settings =
        DumpSettings.builder()
            .setUseUnicodeEncoding(true)
            .setWidth(WIDTH)
            .setSplitLines(false)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setBestLineBreak("\n")
            .build();
    List<Event> events = new Serialize(settings).serializeOne(node(tree));
    return new Present(settings).emitToString(events.iterator());
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
    return new ScalarNode(tag, value.toString(), ScalarStyle.PLAIN);
  }

  /** Long and many-lined texts stand in a block of their own, as a person would write them. */
  private static Node text(String text) {
    boolean block = text.contains("\n") || text.length() > WIDTH;
    return block
        ? new ScalarNode(Tag.STR, text + "\n", ScalarStyle.LITERAL)
        : new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || value.equals("")
        || (value instanceof Collection<?> list && list.isEmpty());
  }
}
