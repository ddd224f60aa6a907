package dev.roundtable.mock;

import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.group.PersonId;
import dev.roundtable.practice.Exposures;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ends mock interviews: what was asked is remembered, and the candidate gets the summary. */
@Component
class Finish {

  private final MockInterviews interviews;
  private final Scenes scenes;
  private final Ratings ratings;
  private final Exposures exposures;
  private final Summary summary;
  private final Outbox outbox;
  private final Clock clock;

  Finish(
      MockInterviews interviews,
      Scenes scenes,
      Ratings ratings,
      Exposures exposures,
      Summary summary,
      Outbox outbox,
      Clock clock) {
    this.interviews = interviews;
    this.scenes = scenes;
    this.ratings = ratings;
    this.exposures = exposures;
    this.summary = summary;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Somebody has rated: with everybody's rating in it is over. */
  void rated(MockInterview it) {
    List<Rating> given = ratings.of(it.id());
    boolean waits =
        it.interviewer().filter(person -> given.stream().noneMatch(by(person))).isPresent()
            || given.stream().noneMatch(by(it.candidate()));
    if (waits) {
      interviews.save(it.heard(clock.instant()));
    } else {
      over(it);
    }
  }

  /** It is over, with whatever ratings there are. */
  void over(MockInterview it) {
    Instant now = clock.instant();
    MockInterview ended = it.at(it.beat().then(Phase.OVER), now).end(now);
    interviews.save(ended);
    Scene scene = scenes.of(ended);
    remember(scene);
    outbox.tell(
        ended.candidate(),
        summary.of(scene, ratings.of(ended.id())),
        new Subject(Conductor.SUBJECT, ended.id().value()));
  }

  /** It ends before anything was answered; the questions were seen all the same. */
  void withoutAnswers(MockInterview it) {
    abandon(it);
  }

  /** Another one begins instead; what was answered counts all the same. */
  void abandon(MockInterview it) {
    MockInterview ended = it.end(clock.instant());
    interviews.save(ended);
    remember(scenes.of(ended));
  }

  private void remember(Scene scene) {
    MockInterview it = scene.it();
    Double score = score(it);
    Instant at = it.times().endedAt() == null ? clock.instant() : it.times().endedAt();
    for (Turn turn : scene.turns()) {
      if (turn.number() > it.beat().turn()) {
        continue;
      }
      var question = scene.questions().get(turn.number());
      exposures.met(
          it.candidate(),
          question,
          Exposures.Kind.MOCK,
          turn.id(),
          at,
          turn.answered(),
          turn.answered() ? score : null);
      it.interviewer()
          .ifPresent(
              person ->
                  exposures.met(person, question, Exposures.Kind.MOCK, turn.id(), at, false, null));
    }
  }

  /** The mean of the others' votes; nobody's own prediction counts as a score. */
  private @Nullable Double score(MockInterview it) {
    var mean =
        ratings.of(it.id()).stream()
            .filter(rating -> !rating.person().equals(it.candidate()))
            .mapToInt(rating -> rating.vote().level())
            .average();
    return mean.isPresent() ? mean.getAsDouble() : null;
  }

  private static Predicate<Rating> by(PersonId person) {
    return rating -> rating.person().equals(person);
  }
}
