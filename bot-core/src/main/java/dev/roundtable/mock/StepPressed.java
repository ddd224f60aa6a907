package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.delivery.Outbox;
import dev.roundtable.delivery.Subject;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import dev.roundtable.mock.Step.Verb;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the buttons of a mock interview with the bot. */
@Component
class StepPressed implements ActionHandler {

  /** What can be pressed on a message of an earlier step, too. */
  private static final Set<Verb> ANY_STEP = EnumSet.of(Verb.RESUME, Verb.AGAIN, Verb.END);

  private final Held held;
  private final Replacing replacing;
  private final Scenes scenes;
  private final Conductor conductor;
  private final Finish finish;
  private final Turns turns;
  private final Prompts prompts;
  private final Outbox outbox;
  private final Texts texts;
  private final Clock clock;

  StepPressed(
      Held held,
      Replacing replacing,
      Scenes scenes,
      Conductor conductor,
      Finish finish,
      Turns turns,
      Prompts prompts,
      Outbox outbox,
      Texts texts,
      Clock clock) {
    this.held = held;
    this.replacing = replacing;
    this.scenes = scenes;
    this.conductor = conductor;
    this.finish = finish;
    this.turns = turns;
    this.prompts = prompts;
    this.outbox = outbox;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return Step.KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    Step step = Step.of(press.action());
    boolean anyStep = ANY_STEP.contains(step.verb());
    Holding holding =
        anyStep
            ? held.candidate(press.actor(), step.interview())
            : held.step(press.actor(), step.interview(), step.step());
    return replacing.of(
        press,
        switch (holding) {
          case Holding.Not(Response response) -> response;
          case Holding.Now now -> press(now.it(), step.verb());
        });
  }

  private Response press(MockInterview it, Verb verb) {
    return switch (verb) {
      case NEXT, DONE -> {
        conductor.next(it);
        yield new Response.None();
      }
      case ALL -> {
        conductor.covered(it, List.of());
        yield new Response.None();
      }
      case HINT -> hint(it);
      case PAUSE -> pause(it);
      case RESUME -> it.state() == State.RUNNING ? new Response.None() : resume(it);
      case AGAIN -> resume(it);
      case END -> end(it);
    };
  }

  private Response hint(MockInterview it) {
    Scene scene = conductor.spent(it);
    List<String> hints = scene.question().hints();
    int shown = scene.turn().hints();
    if (shown >= hints.size()) {
      return new Response.None();
    }
    turns.save(scene.turn().hinted());
    MockInterview now = conductor.save(it.resume(clock.instant()));
    String hint = texts.get("mock.hint.text", Markdown.fromGuide(hints.get(shown)).strip());
    tell(now, Message.text(hint));
    return new Response.Update(prompts.at(conductor.spent(now)));
  }

  private Response pause(MockInterview it) {
    if (it.state() == State.PAUSED) {
      return new Response.None();
    }
    conductor.spent(it);
    MockInterview now = conductor.save(it.pause(clock.instant()));
    tell(now, paused(now, "mock.paused", texts));
    return new Response.None();
  }

  /** What stands there during a pause. */
  static Message paused(MockInterview it, String key, Texts texts) {
    String text = texts.get(key);
    return new Message(
        Markdown.plain(text),
        List.of(
            new Block.Text(text),
            new Block.Buttons(
                Button.primary(Step.action(it, Verb.RESUME), texts.get("mock.resume")),
                Button.plain(Step.action(it, Verb.END), texts.get("mock.end")))));
  }

  private Response resume(MockInterview it) {
    conductor.again(it);
    return new Response.Update(Message.text(texts.get("mock.resumed")));
  }

  private Response end(MockInterview it) {
    if (it.beat().phase().afterwards()) {
      return new Response.None();
    }
    if (scenes.of(it).turns().stream().anyMatch(Turn::answered)) {
      conductor.wrapUp(it);
      return new Response.Update(Message.text(texts.get("mock.ended-early")));
    }
    finish.withoutAnswers(it);
    return new Response.Update(Message.text(texts.get("mock.ended-empty")));
  }

  private void tell(MockInterview it, Message message) {
    outbox.tell(it.candidate(), message, new Subject(Conductor.SUBJECT, it.id().value()));
  }
}
