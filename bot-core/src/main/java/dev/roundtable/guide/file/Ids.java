package dev.roundtable.guide.file;

import dev.roundtable.guide.Key;
import dev.roundtable.guide.Keys;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Gives every part of a guide its id: the one in the file, else a new one that is still free. */
final class Ids {

  private static final int FROM_NAME = 50;

  private final Problems problems;
  private final Keys free = new Keys();
  private final Map<String, Set<Key>> seen = new HashMap<>();

  Ids(Node root, Problems problems) {
    this.problems = problems;
    reserve(root, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** Takes all ids that the file gives, so that none is given again to a part without one. */
  private void reserve(Node node, Set<Node> visited) {
    if (!visited.add(node)) {
      return;
    }
    if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(item -> reserve(item, visited));
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode name
            && name.getValue().equals("id")
            && tuple.getValueNode() instanceof ScalarNode id
            && Key.isValid(id.getValue())) {
          free.take(new Key(id.getValue()));
        }
        reserve(tuple.getValueNode(), visited);
      }
    }
  }

  /**
   * The id of a part.
   *
   * @param scope within what ids must differ, as in "question"
   * @param text what a new id is made from
   */
  Key of(Fields fields, String scope, String text) {
    Key given = fields.key();
    if (given == null) {
      Key made = free.make(text, scope, FROM_NAME);
      if (!fields.has("id")) {
        problems.warn(
            fields.node(),
            "a %s without 'id'; it is '%s' for now".formatted(scope, made),
            "an id that stays: 'guide convert' writes one");
      }
      return made;
    }
    if (!seen.computeIfAbsent(scope, unused -> new HashSet<>()).add(given)) {
      problems.error(
          fields.at("id"), "a second %s with the id '%s'".formatted(scope, given), "an id once");
      return free.make(text, scope, FROM_NAME);
    }
    if (scope.equals("question") && Keys.isReserved(given)) {
      problems.error(
          fields.at("id"),
          "'" + given + "' as id of a question",
          "another beginning: open-… is kept for topics without questions");
      return free.make(text, scope, FROM_NAME);
    }
    return given;
  }
}
