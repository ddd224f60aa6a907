package dev.roundtable.mock;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.practice.MockLink;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a mock interview is to be about, chosen from a list or pressed in the guide. */
@Component
class AboutChosen implements ActionHandler {

  private final Setup setup;

  AboutChosen(Setup setup) {
    this.setup = setup;
  }

  @Override
  public String kind() {
    return MockLink.KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  @Transactional
  public Response handle(Press press, String value) {
    MockLink link = MockLink.parse(press.action().argument(), value);
    return setup.open(press.actor(), press.place(), link);
  }
}
