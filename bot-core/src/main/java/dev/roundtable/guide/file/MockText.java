package dev.roundtable.guide.file;

import dev.roundtable.guide.MockFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Formats of mock interviews that stand outside of any guide. */
public final class MockText {

  private MockText() {}

  /** Reads a mapping of kinds to formats; anything wrong in it is a bug. */
  public static Map<String, MockFormat> byKind(String yaml) {
    Problems problems = new Problems("formats");
    Map<String, MockFormat> formats = new LinkedHashMap<>();
    Node root = YamlText.parse(yaml, problems);
    if (root instanceof MappingNode mapping) {
      Ids ids = new Ids(root, problems);
      MockReader reader = new MockReader(problems, new QuestionReader(problems, ids));
      for (NodeTuple tuple : mapping.getValue()) {
        String kind = ((ScalarNode) tuple.getKeyNode()).getValue();
        MockFormat format = reader.format(tuple.getValueNode(), kind);
        if (format != null) {
          formats.put(kind, format);
        }
      }
      if (problems.errors().isEmpty() && formats.size() == mapping.getValue().size()) {
        return formats;
      }
    }
    throw new IllegalStateException("not formats of mock interviews: " + problems.errors());
  }
}
