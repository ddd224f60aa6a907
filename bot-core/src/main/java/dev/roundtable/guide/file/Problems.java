package dev.roundtable.guide.file;

import dev.roundtable.guide.GuideProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects everything that is wrong with one file, in the order of its lines. */
final class Problems {

  private final String file;
  private final List<GuideProblem> errors = new ArrayList<>();
  private final List<GuideProblem> warnings = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  void error(Node where, String found, String expected) {
    error(lineOf(where), found, expected);
  }

  void error(int line, String found, String expected) {
    errors.add(new GuideProblem(file, line, found, expected));
  }

  void warn(Node where, String found, String expected) {
    warnings.add(new GuideProblem(file, lineOf(where), found, expected));
  }

  List<GuideProblem> errors() {
    return inOrder(errors);
  }

  List<GuideProblem> warnings() {
    return inOrder(warnings);
  }

  private static List<GuideProblem> inOrder(List<GuideProblem> problems) {
    return problems.stream().sorted(Comparator.comparingInt(GuideProblem::line)).toList();
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }
}
