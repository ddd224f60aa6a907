package dev.roundtable.review;

import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Criterion;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.Rubric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the marks of several reviewers come to: one criterion that stands out and one to work on
 * first. Naming a criterion counts one point for or against it; a level counts by how far it lies
 * from the mean of its reviewer's levels, so that a strict reviewer says as much as a mild one.
 */
final class Tally {

  private static final double NOTHING = 1e-9;

  private final List<Criterion> criteria;
  private final Map<Key, Double> points = new HashMap<>();

  Tally(Rubric rubric, List<Mark> marks) {
    criteria = rubric.criteria();
    Map<PersonId, Double> means =
        marks.stream()
            .filter(mark -> mark.level() != null)
            .collect(
                Collectors.groupingBy(
                    Mark::reviewer, Collectors.averagingDouble(mark -> level(mark, 0))));
    for (Mark mark : marks) {
      double mean = means.getOrDefault(mark.reviewer(), 0.0);
      double note =
          mark.note() == Mark.Note.STRONGEST ? 1 : mark.note() == Mark.Note.WORK_ON_FIRST ? -1 : 0;
      points.merge(mark.criterion(), note + level(mark, mean) - mean, Double::sum);
    }
  }

  /** The criterion with most points for it; the rubric's order decides between equals. */
  Optional<Criterion> strongest() {
    return best(1);
  }

  /** The criterion with most points against it; the rubric's order decides between equals. */
  Optional<Criterion> workOnFirst() {
    return best(-1);
  }

  private Optional<Criterion> best(int sign) {
    Criterion best = null;
    double most = NOTHING;
    for (Criterion criterion : criteria) {
      double found = sign * points.getOrDefault(criterion.key(), 0.0);
      if (found > most + NOTHING) {
        best = criterion;
        most = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private static double level(Mark mark, double otherwise) {
    Integer level = mark.level();
    return level == null ? otherwise : level;
  }
}
