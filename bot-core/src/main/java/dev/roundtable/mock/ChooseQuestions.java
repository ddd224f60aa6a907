package dev.roundtable.mock;

import dev.roundtable.guide.Chair;
import dev.roundtable.guide.Guides;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.practice.PersonalPicks;
import dev.roundtable.sql.Ids;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Chooses the questions of a mock interview; a panel's chairs take turns. */
@Component
class ChooseQuestions {

  private final Guides guides;
  private final PersonalPicks picks;
  private final Turns turns;

  ChooseQuestions(Guides guides, PersonalPicks picks, Turns turns) {
    this.guides = guides;
    this.picks = picks;
    this.turns = turns;
  }

  /** Whether there is anything to ask. */
  boolean any(Scene scene) {
    return !scene.format().chairs().isEmpty() || !scope(scene).isEmpty();
  }

  /** Chooses and keeps them. */
  void choose(Scene scene) {
    List<Chair> chairs = scene.format().chairs();
    int wanted = scene.plan().turns();
    var chosen = new ArrayList<QuestionRevision>();
    if (chairs.isEmpty()) {
      chosen.addAll(pick(scene, scope(scene), wanted));
    } else {
      List<List<QuestionRevision>> byChair =
          chairs.stream().map(chair -> ofChair(scene, chair, wanted)).toList();
      for (int i = 0; i < wanted; i++) {
        List<QuestionRevision> theirs = byChair.get(i % chairs.size());
        if (i / chairs.size() < theirs.size()) {
          chosen.add(theirs.get(i / chairs.size()));
        }
      }
    }
    for (int i = 0; i < chosen.size(); i++) {
      turns.add(turn(scene.it().id(), i, chosen.get(i)));
    }
  }

  private List<QuestionRevision> ofChair(Scene scene, Chair chair, int wanted) {
    List<QuestionRevision> all =
        guides.chairQuestions(scene.it().setting().guide(), scene.round().key(), chair.key());
    return pick(scene, all, wanted);
  }

  private List<QuestionRevision> pick(Scene scene, List<QuestionRevision> from, int wanted) {
    MockInterview it = scene.it();
    return picks.pick(it.candidate(), it.setting().group(), it.cast().interviewer(), from, wanted);
  }

  private List<QuestionRevision> scope(Scene scene) {
    List<QuestionRevision> all =
        guides.questions(scene.it().setting().guide(), scene.round().key());
    Key topic = scene.it().setting().topic();
    return topic == null ? all : all.stream().filter(q -> topic.equals(q.topic())).toList();
  }

  private static Turn turn(MockId interview, int number, QuestionRevision question) {
    return new Turn(
        Ids.fresh(),
        interview,
        number,
        question.id().value(),
        question.question().value(),
        question.chair(),
        null,
        0,
        0,
        false,
        false);
  }
}
