package dev.roundtable.guide;

import java.util.List;

/** What answers are read for in a guide that does not say: it fits any round. */
final class StandardRubric {

  static final Rubric RUBRIC =
      new Rubric(
          List.of(
              criterion(
                  "structure",
                  "Structure",
                  "Can you follow it without asking?",
                  new Level(
                      "Hard to follow", "I lost the thread, or it never answered the question"),
                  new Level("Partly clear", "The parts are there, but I had to put them in order"),
                  new Level(
                      "Clear", "A beginning, a middle and an end, and it answers the question"),
                  new Level("Effortless", "I could retell it after reading it once")),
              criterion(
                  "evidence",
                  "Evidence",
                  "Is there something specific behind each claim?",
                  new Level("General", "It could be about anybody and any product"),
                  new Level("Some specifics", "A few details, but the main claim stands alone"),
                  new Level("Specific", "Names, numbers or observations behind the main points"),
                  new Level("Convincing", "I could check it, and it would hold up")),
              criterion(
                  "judgment",
                  "Judgment",
                  "Does it weigh choices and take a stance?",
                  new Level(
                      "No choice made", "It lists options or describes what happened to them"),
                  new Level("A choice, no why", "It decides, but does not say what was given up"),
                  new Level("A reasoned choice", "It names the trade-off and says why"),
                  new Level("A tested choice", "It also says what would change their mind")),
              criterion(
                  "reflection",
                  "Reflection",
                  "Does it show what was or would be learned?",
                  new Level("None", "It ends where the action ends"),
                  new Level("A moral", "A general lesson that does not follow from the story"),
                  new Level("A real lesson", "Something they would do differently, and why"),
                  new Level(
                      "A changed habit", "What they do differently since, with an instance"))));

  private StandardRubric() {}

  private static Criterion criterion(String key, String name, String asks, Level... levels) {
    return new Criterion(new Key(key), name, asks, List.of(levels));
  }
}
