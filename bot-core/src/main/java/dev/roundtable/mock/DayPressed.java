package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the day of a presentation: starts it, or not this time. */
@Component
class DayPressed implements ActionHandler {

  private final Held held;
  private final Replacing replacing;
  private final Conductor conductor;
  private final Texts texts;
  private final Clock clock;

  DayPressed(Held held, Replacing replacing, Conductor conductor, Texts texts, Clock clock) {
    this.held = held;
    this.replacing = replacing;
    this.conductor = conductor;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Preparing.DAY;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    return replacing.of(
        press,
        switch (held.any(press.actor(), MockId.parse(parts[0]))) {
          case Holding.Not(Response response) -> response;
          case Holding.Now now when now.it().state() != State.AGREED || !now.it().alone() ->
              new Response.None();
          case Holding.Now now -> {
            if (parts[1].equals("start")) {
              conductor.begin(now.it());
              yield new Response.Update(Message.text(texts.get("mock.started.here")));
            }
            conductor.save(now.it().cancel(clock.instant()));
            yield new Response.Update(Message.text(texts.get("mock.prepare.not")));
          }
        });
  }
}
