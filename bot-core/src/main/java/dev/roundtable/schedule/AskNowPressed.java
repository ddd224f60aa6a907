package dev.roundtable.schedule;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupAccess;
import dev.roundtable.group.GroupId;
import org.springframework.stereotype.Component;

/** <em>Ask it now</em>, after set-up; the group is the action's argument. */
@Component
class AskNowPressed implements ActionHandler {

  static final String KIND = "schedule.ask-now";

  private final GroupAccess access;
  private final AskNow askNow;
  private final Texts texts;

  AskNowPressed(GroupAccess access, AskNow askNow, Texts texts) {
    this.access = access;
    this.askNow = askNow;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    GroupId group = GroupId.parse(press.action().argument());
    if (!access.mayOrganize(group, press.actor(), press.place())) {
      return Response.refuse(texts.get("group.organizers-only"));
    }
    return askNow.ask(group) > 0
        ? new Response.Update(Message.text(texts.get("schedule.ask-now.done")))
        : new Response.Update(Message.text(texts.get("schedule.ask-now.asked")));
  }
}
