package dev.roundtable.daily;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.Groups;
import dev.roundtable.group.Member;
import dev.roundtable.group.Members;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.review.PoolResult;
import dev.roundtable.review.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a result may show: nobody is quoted or ranked who did not agree to it. */
@Component
class ResultFacts {

  /** From so many answers on there is a top three. */
  static final int LEAST_TO_RANK = 5;

  private static final int PODIUM = 3;

  private final People people;
  private final Members members;
  private final Groups groups;

  ResultFacts(People people, Members members, Groups groups) {
    this.people = people;
    this.members = members;
    this.groups = groups;
  }

  /**
   * What a result shows. All names and texts are plain.
   *
   * @param members how many took part or could have
   * @param names who answered, in alphabetical order
   * @param passage null where nobody with a strong answer let it be quoted
   * @param top the top three's names, places in order, ties on one line; empty without a ranking
   */
  record Facts(
      int members, List<String> names, int reviews, @Nullable Passage passage, List<String> top) {
    Facts {
      names = List.copyOf(names);
      top = List.copyOf(top);
    }
  }

  /** Words of an answer that may be shown. */
  record Passage(UUID answer, String text, String author, @Nullable String strongest) {}

  Facts of(DailyQuestion question, List<Answer> standing, PoolResult result) {
    int active = members.active(question.group()).size();
    List<String> names =
        standing.stream()
            .map(answer -> people.get(answer.person()).name())
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .toList();
    return new Facts(
        Math.max(active, names.size()),
        names,
        result.reviews(),
        passage(question, standing, result),
        top(question, result));
  }

  Optional<Member> member(GroupId group, PersonId person) {
    return members.find(group, person);
  }

  private @Nullable Passage passage(
      DailyQuestion question, List<Answer> standing, PoolResult result) {
    Map<UUID, Answer> bySubmission =
        standing.stream()
            .filter(answer -> answer.submission() != null)
            .collect(Collectors.toMap(Answer::submission, Function.identity()));
    for (SubmissionResult own : result.submissions()) {
      Answer answer = bySubmission.get(own.submission().value());
      if (own.score() == null || own.score().value() < 2.5) {
        return null;
      }
      if (answer != null && quotable(question, answer)) {
        return new Passage(
            answer.id(),
            Passages.best(answer.text()),
            people.get(answer.person()).name(),
            own.strongest());
      }
    }
    return null;
  }

  private boolean quotable(DailyQuestion question, Answer answer) {
    Boolean said = answer.quotable();
    return said != null
        ? said
        : member(question.group(), answer.person())
            .filter(m -> m.belongs() && m.settings().quotable())
            .isPresent();
  }

  /** The top three of answers on time that got all reviews they should. */
  private List<String> top(DailyQuestion question, PoolResult result) {
    if (!groups.get(question.group()).settings().ranking()) {
      return List.of();
    }
    List<SubmissionResult> complete =
        result.submissions().stream()
            .filter(own -> !own.late() && own.score() != null && own.fullyReviewed())
            .toList();
    if (complete.size() < LEAST_TO_RANK) {
      return List.of();
    }
    var places = new ArrayList<String>();
    double before = Double.NaN;
    for (SubmissionResult own :
        complete.stream().filter(own -> ranked(question, own.author())).toList()) {
      double score = own.score() == null ? 0 : own.score().corrected();
      String name = people.get(own.author()).name();
      if (score == before) {
        places.add(places.removeLast() + ", " + name);
      } else if (places.size() == PODIUM) {
        break;
      } else {
        places.add(name);
      }
      before = score;
    }
    return places;
  }

  private boolean ranked(DailyQuestion question, PersonId person) {
    return member(question.group(), person)
        .filter(m -> m.belongs() && m.settings().ranked())
        .isPresent();
  }
}
