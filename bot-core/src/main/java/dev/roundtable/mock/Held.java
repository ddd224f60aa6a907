package dev.roundtable.mock;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import dev.roundtable.mock.MockInterview.State;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Checks whether somebody may do something to a mock interview now, and holds it if so: whoever
 * presses is checked again, and a step that is over is not done twice.
 */
@Component
class Held {

  private final MockInterviews interviews;
  private final People people;
  private final Texts texts;

  Held(MockInterviews interviews, People people, Texts texts) {
    this.interviews = interviews;
    this.people = people;
    this.texts = texts;
  }

  /** What holding came to. */
  sealed interface Holding {

    /** Go on. */
    record Now(MockInterview it, PersonId person) implements Holding {}

    /** Say this instead. */
    record Not(Response response) implements Holding {}
  }

  /** A running or paused one, by its candidate, at this very step. */
  Holding step(Actor actor, MockId id, int step) {
    return switch (candidate(actor, id)) {
      case Holding.Now now when now.it().step() == step -> now;
      case Holding.Now now when now.it().step() == step + 1 -> new Holding.Not(new Response.None());
      case Holding.Now now -> new Holding.Not(Response.refuse(texts.get("mock.past")));
      case Holding.Not not -> not;
    };
  }

  /** A running or paused one, by its candidate, at whatever step. */
  Holding candidate(Actor actor, MockId id) {
    return switch (any(actor, id)) {
      case Holding.Now now when !now.person().equals(now.it().candidate()) ->
          new Holding.Not(Response.refuse(texts.get("mock.not-yours")));
      case Holding.Now now when !goesOn(now.it()) ->
          new Holding.Not(Response.refuse(texts.get("mock.is-over")));
      case Holding.Now now -> now;
      case Holding.Not not -> not;
    };
  }

  /** One in whatever state, by anybody who takes part. */
  Holding any(Actor actor, MockId id) {
    PersonId person = people.identify(actor).id();
    Optional<MockInterview> found = interviews.hold(id);
    if (found.isEmpty()) {
      return new Holding.Not(Response.refuse(texts.get("mock.is-over")));
    }
    return found.get().has(person)
        ? new Holding.Now(found.get(), person)
        : new Holding.Not(Response.refuse(texts.get("mock.not-yours")));
  }

  private static boolean goesOn(MockInterview it) {
    return it.state() == State.RUNNING || it.state() == State.PAUSED;
  }
}
