package dev.roundtable.practice;

import dev.roundtable.group.GroupId;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.GuideId;
import dev.roundtable.guide.GuideMatch;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.guide.Round;
import dev.roundtable.practice.StudiedGuide.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Picks a question for one person: what they met least, weak topics sooner; nothing that is open in
 * a group of theirs, unless there is nothing else.
 */
@Component
class PickPractice {

  private final Guides guides;
  private final Exposures exposures;
  private final OpenElsewhere open;
  private final HiddenQuestions hidden;

  PickPractice(Guides guides, Exposures exposures, OpenElsewhere open, HiddenQuestions hidden) {
    this.guides = guides;
    this.exposures = exposures;
    this.open = open;
    this.hidden = hidden;
  }

  /** A question about what these words mean; blank words mean the whole guide. */
  Optional<QuestionRevision> pick(Reader reader, GuideId guide, String words) {
    GroupId group = reader.group();
    Set<UUID> away = group == null ? Set.of() : hidden.of(group);
    List<QuestionRevision> scope =
        scope(guide, words).stream().filter(q -> !away.contains(q.question().value())).toList();
    List<QuestionRevision> free =
        scope.stream()
            .filter(q -> !open.isOpenFor(reader.person(), reader.group(), q.question().value()))
            .toList();
    List<QuestionRevision> from = free.isEmpty() ? scope : free;
    List<PickRule.Candidate> candidates =
        from.stream()
            .map(
                q -> {
                  Key topic = q.topic();
                  return new PickRule.Candidate(
                      q.question().value(), topic == null ? "" : topic.value());
                })
            .toList();
    return PickRule.pick(candidates, exposures.of(reader.person(), guide)).map(from::get);
  }

  private List<QuestionRevision> scope(GuideId guide, String words) {
    var scope = new ArrayList<QuestionRevision>();
    if (words.isBlank()) {
      for (Round round : guides.get(guide).rounds()) {
        scope.addAll(guides.questions(guide, round.key()));
      }
      return scope;
    }
    Optional<GuideMatch> best = guides.find(guide, words).stream().findFirst();
    if (best.isEmpty()) {
      return scope;
    }
    List<QuestionRevision> ofRound = guides.questions(guide, best.get().round().key());
    return switch (best.get()) {
      case GuideMatch.OfRound round -> ofRound;
      case GuideMatch.OfTopic(Round round, FocusTopic topic) ->
          ofRound.stream().filter(q -> topic.key().equals(q.topic())).toList();
    };
  }
}
