package dev.roundtable.daily;

import dev.roundtable.daily.Reply.Choice;
import dev.roundtable.daily.Reply.Source;
import dev.roundtable.group.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which replies are whose answer. A pure function of everything known about a question's replies,
 * so that the order in which events arrive, and how often, cannot matter: it plays the thread back
 * in the platform's time.
 *
 * <p>A member's first reply that is long enough, a voice note or a file, and quotes nobody, is
 * their answer. Their next such replies, each within ten minutes of the one before, extend it
 * unless somebody else wrote between. What was written while an answer stood stays discussion even
 * when that answer is deleted; what is written after the deletion may be the next answer. <em>Not
 * my answer</em> holds from the start, <em>Submit as my answer</em> from when it was said.
 */
final class AnswerRule {

  static final Duration EXTENSION = Duration.ofMinutes(10);

  private static final Comparator<Reply> ORDER =
      Comparator.comparing(Reply::when).thenComparing(Reply::key);

  /**
   * What the rule goes by.
   *
   * @param sealed whether replies in the thread never are answers
   * @param until after this instant (of the platform's time) nothing becomes an answer
   */
  record Terms(int minCharacters, boolean sealed, Instant until) {}

  private AnswerRule() {}

  /** Everybody's answer: its parts in order. Who has none is absent. */
  static Map<PersonId, List<Reply>> answers(List<Reply> replies, Terms terms) {
    List<Reply> thread = replies.stream().filter(Reply::known).sorted(ORDER).toList();
    var answers = new LinkedHashMap<PersonId, List<Reply>>();
    for (Reply reply : thread) {
      answers.computeIfAbsent(reply.author(), person -> answer(person, thread, terms));
    }
    answers.values().removeIf(List::isEmpty);
    return answers;
  }

  private static List<Reply> answer(PersonId person, List<Reply> thread, Terms terms) {
    var standing = new ArrayList<Reply>();
    var steps = new ArrayList<Step>();
    for (Reply reply : thread) {
      if (reply.author().equals(person) && !reply.when().isAfter(terms.until())) {
        addSteps(reply, terms, steps);
      }
    }
    steps.sort(Comparator.comparing(Step::at).thenComparing(Step::kind).thenComparing(Step::key));
    for (Step step : steps) {
      switch (step.kind()) {
        case GONE -> standing.remove(step.reply());
        case SAID -> {
          if (!standing.contains(step.reply())) {
            standing.add(step.reply());
          }
        }
        case WRITTEN -> {
          if (standing.isEmpty() || extendsLast(standing, step.reply(), thread)) {
            standing.add(step.reply());
          }
        }
      }
    }
    standing.sort(ORDER);
    return standing;
  }

  private static void addSteps(Reply reply, Terms terms, List<Step> steps) {
    if (reply.source() == Source.THREAD && terms.sealed()) {
      return;
    }
    Instant gone = reply.deletedAt();
    if (gone != null) {
      steps.add(new Step(gone, Step.Kind.GONE, reply));
    }
    Instant said = reply.choiceAt();
    if (reply.choice() == Choice.SUBMIT && said != null && (gone == null || said.isBefore(gone))) {
      steps.add(new Step(said, Step.Kind.SAID, reply));
    }
    boolean stood = gone == null || reply.when().isBefore(gone);
    if (stood && reply.choice() != Choice.NOT && counts(reply, terms)) {
      var kind = reply.source() == Source.FORM ? Step.Kind.SAID : Step.Kind.WRITTEN;
      steps.add(new Step(reply.when(), kind, reply));
    }
  }

  /** Whether a reply can be an answer without anybody saying so. */
  private static boolean counts(Reply reply, Terms terms) {
    return switch (reply.source()) {
      case FORM -> true;
      case TALK -> false;
      case THREAD -> !reply.barred() && !reply.quotes() && isLong(reply, terms.minCharacters());
    };
  }

  static boolean isLong(Reply reply, int minCharacters) {
    return !reply.files().isEmpty() || reply.characters() >= minCharacters;
  }

  private static boolean extendsLast(List<Reply> standing, Reply next, List<Reply> thread) {
    Reply last = standing.stream().max(ORDER).orElseThrow();
    return last.source() == Source.THREAD
        && last.place().equals(next.place())
        && !next.when().isAfter(last.when().plus(EXTENSION))
        && thread.stream()
            .noneMatch(
                other ->
                    !other.author().equals(next.author())
                        && other.place().equals(next.place())
                        && ORDER.compare(last, other) < 0
                        && ORDER.compare(other, next) < 0);
  }

  /** Something that happened to one person's answer, at the platform's time. */
  private record Step(Instant at, Kind kind, Reply reply) {
    enum Kind {
      WRITTEN,
      SAID,
      GONE
    }

    String key() {
      return reply.key();
    }
  }
}
