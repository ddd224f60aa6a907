package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.review.Vote;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the candidate's prediction of their rating, which comes before anybody else's. */
@Component
class PredictPressed implements ActionHandler {

  private final Held held;
  private final Replacing replacing;
  private final Ratings ratings;
  private final PeerEnd end;
  private final Texts texts;
  private final Clock clock;

  PredictPressed(
      Held held, Replacing replacing, Ratings ratings, PeerEnd end, Texts texts, Clock clock) {
    this.held = held;
    this.replacing = replacing;
    this.ratings = ratings;
    this.end = end;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return StepButtons.PREDICT;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 3);
    Vote vote = Vote.ofLevel(Integer.parseInt(parts[2]));
    MockId id = MockId.parse(parts[0]);
    return replacing.of(
        press,
        switch (held.step(press.actor(), id, Integer.parseInt(parts[1]))) {
          case Holding.Not(Response response) -> response;
          case Holding.Now now -> {
            ratings.give(new Rating(id, now.person(), vote, null, null, "", clock.instant()));
            end.rated(now.it(), now.person());
            String said = texts.get("review.vote." + vote.level());
            yield new Response.Update(
                Message.text(
                    texts.get(now.it().alone() ? "mock.predicted" : "mock.predicted.peer", said)));
          }
        });
  }
}
