package dev.roundtable.moderation;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupAccess;
import dev.roundtable.group.People;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows one thing to an organizer, in private. */
@Component
class ModerationItemPressed implements ActionHandler {

  private final GroupAccess access;
  private final People people;
  private final ModeratedItems items;
  private final ModerationPages pages;
  private final Texts texts;

  ModerationItemPressed(
      GroupAccess access, People people, ModeratedItems items, ModerationPages pages, Texts texts) {
    this.access = access;
    this.people = people;
    this.items = items;
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return Actions.ITEM;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response handle(Press press, String value) {
    Optional<Item> item = items.find(value.isEmpty() ? press.action().argument() : value);
    if (item.isEmpty()) {
      return Response.refuse(texts.get("moderation.gone"));
    }
    if (!access.mayOrganize(item.get().group(), press.actor(), press.place())) {
      return Response.refuse(texts.get("group.organizers-only"));
    }
    Message page = pages.item(item.get(), people.identify(press.actor()).id());
    return new Response.Private(page);
  }
}
