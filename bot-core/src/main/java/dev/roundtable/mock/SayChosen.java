package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends one of the prepared probes or hints to the candidate. */
@Component
class SayChosen implements ActionHandler {

  private final Held held;
  private final Scenes scenes;
  private final PeerCards cards;
  private final PeerTalk talk;
  private final Texts texts;

  SayChosen(Held held, Scenes scenes, PeerCards cards, PeerTalk talk, Texts texts) {
    this.held = held;
    this.scenes = scenes;
    this.cards = cards;
    this.talk = talk;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return PeerCards.SAY;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    return switch (held.any(press.actor(), MockId.parse(parts[0]))) {
      case Holding.Not(Response response) -> response;
      case Holding.Now now
          when !now.person().equals(now.it().cast().interviewer())
              || now.it().state() != State.RUNNING
              || now.it().step() != Integer.parseInt(parts[1]) ->
          Response.refuse(texts.get("mock.past"));
      case Holding.Now now -> {
        List<String> lines = cards.lines(scenes.of(now.it()));
        int index = Integer.parseInt(value);
        if (index < lines.size()) {
          String line = Markdown.plain(lines.get(index));
          talk.say(now.it(), now.person(), line, press.at());
          yield Response.say(texts.get("mock.lead.said", Markdown.escape(line)));
        }
        yield Response.refuse(texts.get("mock.past"));
      }
    };
  }
}
