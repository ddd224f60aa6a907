package dev.roundtable.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The kinds of rounds that have a name of their own, and how a round's name tells its kind. */
public final class RoundKinds {

  /** The kind of a round whose name tells nothing. */
  public static final String GENERAL = "general";

  /** In the order of asking: "Hiring Manager Behavioral Interview" is the hiring manager's. */
  private static final Map<String, Pattern> CUES = new LinkedHashMap<>();

  static {
    cue("recruiter", "\\brecruit|\\btalent\\b|\\bhr\\b|^(initial |first )?screen");
    cue("hiring-manager", "\\bhiring manager|\\bmanager (phone|interview|screen|round|call)");
    cue("presentation", "\\bpresentation|\\bportfolio|\\bjob talk|\\btech talk");
    cue("system-design", "\\bsystems? design|\\barchitecture");
    cue("coding", "\\bcoding|\\balgorithm|\\bprogramming|\\bdata structures");
    cue("take-home", "\\btake[- ]home|\\bassignment");
    cue("product-sense", "\\bproduct (sense|design|thinking|critique|improvement|execution)");
    cue("behavioral", "\\bbehaviou?r|\\bleadership|\\bvalues?\\b|\\bcultur|\\bbar raiser");
    cue("panel", "\\bpanel|\\bcross[- ]functional");
    cue("analytics", "\\banalytic|\\bsql\\b|\\bmetrics|\\bstatistic|\\bexperiment|\\bdata ");
    cue("case", "\\bcase\\b");
    cue("technical", "\\btechnical|\\btech\\b|\\bmachine learning|\\bdomain");
    cue("screening", "\\bscreen|\\bintro");
  }

  private RoundKinds() {}

  /** The kind that a round's name tells. */
  public static String of(String name) {
    return CUES.entrySet().stream()
        .filter(cue -> cue.getValue().matcher(name).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(GENERAL);
  }

  private static void cue(String kind, String pattern) {
    CUES.put(kind, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
  }
}
