package dev.roundtable.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of reading a guide file: a whole guide, or errors; never half a guide. */
public record GuideReading(
    @Nullable Guide guide, List<GuideProblem> errors, List<GuideProblem> warnings) {

  public GuideReading {
    errors = List.copyOf(errors);
    warnings = List.copyOf(warnings);
    if ((guide == null) == errors.isEmpty()) {
      throw new IllegalArgumentException("either a guide or errors");
    }
  }

  /** A guide was read. */
  public static GuideReading of(Guide guide, List<GuideProblem> warnings) {
    return new GuideReading(guide, List.of(), warnings);
  }

  /** Nothing was read, for these reasons. */
  public static GuideReading failed(List<GuideProblem> errors, List<GuideProblem> warnings) {
    return new GuideReading(null, errors, warnings);
  }

  /** The guide; only after asking for errors. */
  public Guide orThrow() {
    if (guide == null) {
      throw new IllegalStateException("no guide: " + errors);
    }
    return guide;
  }
}
