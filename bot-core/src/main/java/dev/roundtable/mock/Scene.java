package dev.roundtable.mock;

import dev.roundtable.guide.AnswerPart;
import dev.roundtable.guide.Chair;
import dev.roundtable.guide.Clarifying;
import dev.roundtable.guide.FocusTopic;
import dev.roundtable.guide.Guide;
import dev.roundtable.guide.Key;
import dev.roundtable.guide.MockFormat;
import dev.roundtable.guide.Question;
import dev.roundtable.guide.QuestionRevision;
import dev.roundtable.guide.Round;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A mock interview with all that its guide says about it.
 *
 * @param turns empty before it has begun
 * @param questions those of the turns
 */
record Scene(
    MockInterview it,
    Guide guide,
    Round round,
    Plan plan,
    List<Turn> turns,
    List<QuestionRevision> questions) {

  MockFormat format() {
    return plan.format();
  }

  Scene at(MockInterview next) {
    return new Scene(next, guide, round, plan, turns, questions);
  }

  Scene with(Turn changed) {
    List<Turn> next =
        turns.stream().map(turn -> turn.id().equals(changed.id()) ? changed : turn).toList();
    return new Scene(it, guide, round, plan, next, questions);
  }

  /** The script, for as many questions as there are. */
  Script script() {
    return new Script(
        new Plan(
            plan.format(),
            turns.size(),
            plan.probes(),
            plan.followUps(),
            plan.minutes(),
            plan.everyPart()));
  }

  Turn turn() {
    return turns.get(number());
  }

  Question question() {
    return questions.get(number()).content();
  }

  private int number() {
    return Math.min(it.beat().turn(), turns.size() - 1);
  }

  Script.Turned turned() {
    return new Script.Turned(turn().missingParts().size(), question().followUps().size());
  }

  Optional<Chair> chair() {
    Key chair = turn().chair();
    return chair == null ? Optional.empty() : format().chair(chair);
  }

  /** The part that is asked for or probed now. */
  Optional<AnswerPart> part() {
    int index = it.beat().index();
    if (plan.inTurn()) {
      return index < format().parts().size()
          ? Optional.of(format().parts().get(index))
          : Optional.empty();
    }
    List<Key> missing = turn().missingParts();
    return index < missing.size() ? format().part(missing.get(index)) : Optional.empty();
  }

  /** What the candidate may ask back now: the question's own first. */
  List<Clarifying> clarifying() {
    var all = new ArrayList<>(question().clarifying());
    Key topic = questions.get(number()).topic();
    if (topic != null) {
      round.topic(topic).map(FocusTopic::clarifying).ifPresent(all::addAll);
    }
    all.addAll(round.clarifying());
    return all;
  }

  /** Whether the question is asked at this beat, rather than something about it. */
  boolean opensTurn() {
    return it.beat().phase() == script().first().phase() && it.beat().index() == 0;
  }

  /** The round and, if it is about one, the topic. */
  String about() {
    Key topic = it.setting().topic();
    return topic == null
        ? round.name()
        : round.topic(topic).map(t -> round.name() + " · " + t.name()).orElse(round.name());
  }
}
