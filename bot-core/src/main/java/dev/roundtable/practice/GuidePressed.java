package dev.roundtable.practice;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.practice.StudiedGuide.Reader;
import org.springframework.stereotype.Component;

/** Goes to another page of the guide. */
@Component
class GuidePressed implements ActionHandler {

  private final StudiedGuide studied;
  private final GuideReader reader;

  GuidePressed(StudiedGuide studied, GuideReader reader) {
    this.studied = studied;
    this.reader = reader;
  }

  @Override
  public String kind() {
    return GuideLink.KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    Reader who = studied.of(press.actor(), press.place());
    GuideLink link = GuideLink.parse(press.action().argument(), value);
    return new Response.Update(reader.open(link, who.person(), who.group()));
  }
}
