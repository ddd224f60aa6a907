package dev.roundtable.practice;

import dev.roundtable.group.GroupId;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.QuestionRevision;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Picks a group's next question of a round. */
@Component
public class QuestionPicker {

  private final Guides guides;
  private final Exposures exposures;
  private final HiddenQuestions hidden;

  QuestionPicker(Guides guides, Exposures exposures, HiddenQuestions hidden) {
    this.guides = guides;
    this.exposures = exposures;
    this.hidden = hidden;
  }

  /**
   * The question to ask next, by the {@link PickRule}.
   *
   * @return empty when the round has no question that works as a daily one
   */
  public Optional<QuestionRevision> pick(GroupId group, GuideId guide, Key round) {
    return pick(guide, round, exposures.of(group, guide, round.value()), hidden.of(group));
  }

  /** The question that a group without a past would be asked first. */
  public Optional<QuestionRevision> first(GuideId guide, Key round) {
    return pick(guide, round, List.of(), Set.of());
  }

  private Optional<QuestionRevision> pick(
      GuideId guide, Key round, List<PickRule.Asked> asked, Set<UUID> away) {
    List<QuestionRevision> daily =
        guides.questions(guide, round).stream()
            .filter(q -> q.content().daily() && !away.contains(q.question().value()))
            .toList();
    List<PickRule.Candidate> candidates =
        daily.stream().map(q -> new PickRule.Candidate(q.question().value(), topic(q))).toList();
    return PickRule.pick(candidates, asked).map(daily::get);
  }

  private static String topic(QuestionRevision question) {
    Key topic = question.topic();
    return topic == null ? "" : topic.value();
  }
}
