package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.ActionId;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Block;
import dev.roundtable.chat.Button;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the interviewer's buttons: the next question, a pause, the end. */
@Component
class LeadPressed implements ActionHandler {

  private final Held held;
  private final Replacing replacing;
  private final Scenes scenes;
  private final PeerConductor conductor;
  private final Texts texts;

  LeadPressed(Held held, Replacing replacing, Scenes scenes, PeerConductor conductor, Texts texts) {
    this.held = held;
    this.replacing = replacing;
    this.scenes = scenes;
    this.conductor = conductor;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return PeerCards.LEAD;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 3);
    int step = Integer.parseInt(parts[1]);
    return replacing.of(
        press,
        switch (held.any(press.actor(), MockId.parse(parts[0]))) {
          case Holding.Not(Response response) -> response;
          case Holding.Now now when !leads(now) -> Response.refuse(texts.get("mock.not-yours"));
          case Holding.Now now
              when now.it().step() != step || now.it().beat().phase().afterwards() ->
              new Response.None();
          case Holding.Now now -> press(now.it(), parts[2]);
        });
  }

  private static boolean leads(Holding.Now now) {
    return now.person().equals(now.it().cast().interviewer())
        && (now.it().state() == State.RUNNING || now.it().state() == State.PAUSED);
  }

  private Response press(MockInterview it, String word) {
    Scene scene = scenes.of(it);
    return switch (word) {
      case "pause" -> {
        MockInterview paused = conductor.pause(it);
        yield new Response.Private(paused(paused));
      }
      case "resume" -> {
        conductor.resume(it);
        yield new Response.Update(Message.text(texts.get("mock.peer.resumed")));
      }
      case "end" -> {
        conductor.wrapUp(it);
        yield new Response.Update(Message.text(texts.get("mock.ended-early")));
      }
      default -> {
        conductor.next(it);
        String question = Markdown.fromGuide(scene.question().text()).strip();
        yield new Response.Update(
            new Message(
                texts.get("mock.lead.done"),
                List.of(
                    new Block.Text(Markdown.strong(question)),
                    new Block.Note(texts.get("mock.lead.done")))));
      }
    };
  }

  private Message paused(MockInterview it) {
    String text = texts.get("mock.peer.paused");
    ActionId resume = Step.action(PeerCards.LEAD, it, "resume");
    ActionId end = Step.action(PeerCards.LEAD, it, "end");
    return new Message(
        text,
        List.of(
            new Block.Text(text),
            new Block.Buttons(
                Button.primary(resume, texts.get("mock.resume")),
                Button.plain(end, texts.get("mock.end")))));
  }
}
