package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.mock.Held.Holding;
import dev.roundtable.mock.MockInterview.State;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** <em>I am here</em>, or not this time after all. */
@Component
class HerePressed implements ActionHandler {

  private final Held held;
  private final Replacing replacing;
  private final Meetings meetings;
  private final Texts texts;

  HerePressed(Held held, Replacing replacing, Meetings meetings, Texts texts) {
    this.held = held;
    this.replacing = replacing;
    this.meetings = meetings;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Meetings.HERE;
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
          case Holding.Now now when now.it().state() == State.RUNNING -> new Response.None();
          case Holding.Now now when now.it().state() != State.AGREED ->
              Response.refuse(texts.get("mock.lapsed"));
          case Holding.Now now -> pressed(now, parts[1]);
        });
  }

  private Response pressed(Holding.Now now, String word) {
    if (word.equals("not")) {
      meetings.notThisTime(now.it(), now.person());
      return new Response.Update(Message.text(texts.get("mock.called-off")));
    }
    MockInterview after = meetings.here(now.it(), now.person());
    String key = after.state() == State.RUNNING ? "mock.both-here" : "mock.one-here";
    return new Response.Update(Message.text(texts.get(key)));
  }
}
