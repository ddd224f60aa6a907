package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the buttons of a draft: start it, make it longer or shorter, open a chair for it. */
@Component
class DraftPressed implements ActionHandler {

  private final Held held;
  private final Replacing replacing;
  private final MockInterviews interviews;
  private final Scenes scenes;
  private final SetupCard card;
  private final Conductor conductor;
  private final Finish finish;
  private final OpenChair chairs;
  private final Texts texts;

  DraftPressed(
      Held held,
      Replacing replacing,
      MockInterviews interviews,
      Scenes scenes,
      SetupCard card,
      Conductor conductor,
      Finish finish,
      OpenChair chairs,
      Texts texts) {
    this.held = held;
    this.replacing = replacing;
    this.interviews = interviews;
    this.scenes = scenes;
    this.card = card;
    this.conductor = conductor;
    this.finish = finish;
    this.chairs = chairs;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return SetupCard.SET;
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
          case Holding.Now now when !now.it().draft() -> new Response.None();
          case Holding.Now now -> pressed(now.it(), parts[1]);
        });
  }

  private Response pressed(MockInterview it, String word) {
    return switch (word) {
      case "start" -> start(it);
      case "chair" -> chairs.open(it);
      default -> length(it, word.equals("full"));
    };
  }

  /** An unfinished run alone ends when another one starts. */
  private Response start(MockInterview it) {
    Optional<MockInterview> old = interviews.unfinishedAlone(it.candidate());
    old.flatMap(found -> interviews.hold(found.id())).ifPresent(finish::abandon);
    conductor.begin(it);
    return new Response.Update(Message.text(texts.get("mock.started")));
  }

  private Response length(MockInterview it, boolean full) {
    MockInterview changed = conductor.save(it.full(full));
    Optional<Scene> unfinished = interviews.unfinishedAlone(it.candidate()).map(scenes::of);
    return new Response.Update(card.of(scenes.of(changed), unfinished, List.of()));
  }
}
