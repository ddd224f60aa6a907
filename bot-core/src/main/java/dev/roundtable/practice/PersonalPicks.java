package dev.roundtable.practice;

import dev.roundtable.group.GroupId;
import dev.roundtable.group.PersonId;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.QuestionRevision;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Picks several questions for one person, by the {@link PickRule}. */
@Component
public class PersonalPicks {

  private final Exposures exposures;
  private final OpenElsewhere open;
  private final HiddenQuestions hidden;
  private final Clock clock;

  PersonalPicks(Exposures exposures, OpenElsewhere open, HiddenQuestions hidden, Clock clock) {
    this.exposures = exposures;
    this.open = open;
    this.hidden = hidden;
    this.clock = clock;
  }

  /**
   * Questions for a person: none that their group took away, none that is open in a group of theirs
   * while there are others, those they have not met first, and among these those that their partner
   * has met.
   *
   * @param scope all of one guide
   * @param count at most so many, each once
   */
  public List<QuestionRevision> pick(
      PersonId person,
      @Nullable GroupId group,
      @Nullable PersonId partner,
      List<QuestionRevision> scope,
      int count) {
    var asked = new ArrayList<PickRule.Asked>();
    if (!scope.isEmpty()) {
      asked.addAll(exposures.of(person, scope.getFirst().guide()));
    }
    Set<UUID> met = asked.stream().map(PickRule.Asked::question).collect(Collectors.toSet());
    Set<UUID> partners = partner == null ? Set.of() : met(partner, scope);
    Set<UUID> away = group == null ? Set.of() : hidden.of(group);
    var left = new ArrayList<>(scope);
    left.removeIf(q -> away.contains(id(q)));
    var picked = new ArrayList<QuestionRevision>();
    while (picked.size() < count && !left.isEmpty()) {
      List<QuestionRevision> from =
          prefer(
              prefer(
                  prefer(left, q -> !open.isOpenFor(person, group, id(q))),
                  q -> !met.contains(id(q))),
              q -> partners.contains(id(q)));
      List<PickRule.Candidate> candidates =
          from.stream().map(q -> new PickRule.Candidate(id(q), topic(q))).toList();
      QuestionRevision next = from.get(PickRule.pick(candidates, asked).orElseThrow());
      picked.add(next);
      left.remove(next);
      asked.add(new PickRule.Asked(id(next), topic(next), clock.instant(), true, null));
    }
    return picked;
  }

  private Set<UUID> met(PersonId person, List<QuestionRevision> scope) {
    return scope.isEmpty()
        ? Set.of()
        : exposures.of(person, scope.getFirst().guide()).stream()
            .map(PickRule.Asked::question)
            .collect(Collectors.toSet());
  }

  private static List<QuestionRevision> prefer(
      List<QuestionRevision> all, Predicate<QuestionRevision> better) {
    List<QuestionRevision> preferred = all.stream().filter(better).toList();
    return preferred.isEmpty() ? all : preferred;
  }

  private static UUID id(QuestionRevision question) {
    return question.question().value();
  }

  private static String topic(QuestionRevision question) {
    Key topic = question.topic();
    return topic == null ? "" : topic.value();
  }
}
