package dev.roundtable.moderation;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupAccess;
import dev.roundtable.group.GroupId;
import dev.roundtable.moderation.Actions.Page;
import org.springframework.stereotype.Component;

/** Shows a page of moderation to an organizer. */
@Component
class ModerationPagePressed implements ActionHandler {

  private final GroupAccess access;
  private final ModerationPages pages;
  private final Texts texts;

  ModerationPagePressed(GroupAccess access, ModerationPages pages, Texts texts) {
    this.access = access;
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Actions.PAGE;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    String[] parts = press.action().argument().split("/", 2);
    GroupId group = GroupId.parse(parts[0]);
    if (!access.mayOrganize(group, press.actor(), press.place())) {
      return Response.refuse(texts.get("group.organizers-only"));
    }
    Page page = Page.valueOf(parts.length > 1 ? parts[1] : value);
    return new Response.Update(pages.page(group, page));
  }
}
