package dev.roundtable.guide.file;

import dev.roundtable.guide.Guide;
import dev.roundtable.guide.GuideProblem;
import dev.roundtable.guide.GuideReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What reading a guide gave, as JSON for programs. */
public final class GuideJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private GuideJson() {}

  /** The guide and the warnings, or the errors and the warnings; ended by a line break. */
  public static String write(GuideReading reading) {
    Map<String, Object> tree = new LinkedHashMap<>();
    Guide guide = reading.guide();
    if (guide != null) {
      tree.putAll(GuideTree.forShowing(guide));
    } else {
      tree.put("errors", texts(reading.errors()));
    }
    tree.put("warnings", texts(reading.warnings()));
    return MAPPER.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
  }

  private static List<String> texts(List<GuideProblem> problems) {
    return problems.stream().map(GuideProblem::toString).toList();
  }
}
