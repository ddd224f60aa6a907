package dev.roundtable.guide.file;

import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Level;
import dev.roundtable.guide.Rubric;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the rubric of a round. */
final class RubricReader {

  private static final List<String> CRITERION = List.of("id", "name", "asks", "levels");
  private static final List<String> LEVEL = List.of("name", "description");

  private final Problems problems;

  RubricReader(Problems problems) {
    this.problems = problems;
  }

  @Nullable Rubric read(Fields round) {
    if (!round.has("rubric")) {
      return null;
    }
    Set<Key> keys = new HashSet<>();
    List<Criterion> criteria = round.list("rubric", node -> criterion(node, keys));
    if (criteria.size() > Rubric.MAX_CRITERIA) {
      problems.error(
          round.at("rubric"),
          "a rubric of " + criteria.size() + " criteria",
          "at most " + Rubric.MAX_CRITERIA);
      return null;
    }
    return criteria.isEmpty() ? null : new Rubric(criteria);
  }

  private @Nullable Criterion criterion(Node node, Set<Key> keys) {
    Fields fields = Fields.of(node, "a criterion", CRITERION, problems);
    if (fields == null) {
      return null;
    }
    String name = fields.requiredText("name");
    fields.shortText("name", Criterion.MAX_NAME);
    String asks = fields.shortText("asks", Criterion.MAX_ASKS);
    Key key = key(fields, keys);
    List<Level> levels = fields.list("levels", this::level);
    if (levels.size() != Criterion.LEVELS) {
      problems.error(
          fields.at("levels"),
          "a criterion with %d usable levels".formatted(levels.size()),
          "exactly " + Criterion.LEVELS + ", from weakest to strongest");
      return null;
    }
    if (name.isEmpty() || name.length() > Criterion.MAX_NAME || key == null) {
      return null;
    }
    return new Criterion(key, name, asks, levels);
  }

  private @Nullable Key key(Fields fields, Set<Key> keys) {
    Key key = fields.key();
    if (key == null) {
      if (!fields.has("id")) {
        problems.error(fields.node(), "a criterion without 'id'", "id: a kebab-case word");
      }
      return null;
    }
    if (!keys.add(key)) {
      problems.error(
          fields.at("id"), "a second criterion with the id '" + key + "'", "an id once a rubric");
      return null;
    }
    return key;
  }

  private @Nullable Level level(Node node) {
    Fields fields = Fields.of(node, "a level", LEVEL, problems);
    if (fields == null) {
      return null;
    }
    String name = fields.requiredText("name");
    String shortName = fields.shortText("name", Level.MAX_NAME);
    String description = fields.shortText("description", Level.MAX_DESCRIPTION);
    return name.isEmpty() ? null : new Level(shortName, description);
  }
}
