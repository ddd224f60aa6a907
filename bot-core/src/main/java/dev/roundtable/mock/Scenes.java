package dev.roundtable.mock;

import dev.roundtable.guide.Guide;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.guide.RevisionId;
import dev.roundtable.guide.Round;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets scenes. */
@Component
class Scenes {

  private final Guides guides;
  private final Turns turns;

  Scenes(Guides guides, Turns turns) {
    this.guides = guides;
    this.turns = turns;
  }

  /** Where the guide has lost the round meanwhile, its first one stands in. */
  Scene of(MockInterview it) {
    Guide guide = guides.get(it.setting().guide());
    Round round = guide.round(it.setting().round()).orElse(guide.rounds().getFirst());
    List<Turn> asked = turns.of(it.id());
    List<QuestionRevision> questions =
        asked.stream().map(turn -> guides.revision(new RevisionId(turn.revision()))).toList();
    return new Scene(
        it,
        guide,
        round,
        Plan.of(round, it.setting().topic() != null, it.setting().full()),
        asked,
        questions);
  }
}
