package dev.roundtable.review;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.People;
import dev.roundtable.group.PersonId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** <em>My feedback</em>: what the presser's own answer in a pool got. */
@Component
class FeedbackPressed implements ActionHandler {

  static final String KIND = "review.feedback";

  private final People people;
  private final Reviews reviews;
  private final ReviewRows rows;
  private final FeedbackMessages messages;
  private final Texts texts;
  private final Clock clock;

  FeedbackPressed(
      People people,
      Reviews reviews,
      ReviewRows rows,
      FeedbackMessages messages,
      Texts texts,
      Clock clock) {
    this.people = people;
    this.reviews = reviews;
    this.rows = rows;
    this.messages = messages;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    PersonId person = people.identify(press.actor()).id();
    Optional<Feedback> feedback =
        reviews.feedbackFor(person, PoolId.parse(press.action().argument()));
    feedback.ifPresent(it -> rows.read(it.result().submission(), clock.instant()));
    return feedback
        .<Response>map(it -> new Response.Private(messages.feedback(it)))
        .orElseGet(() -> Response.say(texts.get("review.feedback.none")));
  }
}
