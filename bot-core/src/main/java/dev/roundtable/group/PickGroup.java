package dev.roundtable.group;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;

/** Remembers which of several groups a person's commands outside of any room mean. */
@Component
class PickGroup implements ActionHandler {

  private final People people;
  private final Groups groups;
  private final Texts texts;

  PickGroup(People people, Groups groups, Texts texts) {
    this.people = people;
    this.groups = groups;
    this.texts = texts;
  }

  @Override
  public String kind() {
    return GroupFinder.PICK;
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.UPDATE;
  }

  @Override
  public Response handle(Press press, String value) {
    PersonId person = people.identify(press.actor()).id();
    return groups.of(person).stream()
        .filter(group -> group.id().toString().equals(value))
        .findFirst()
        .map(
            group -> {
              groups.remember(person, group.id());
              return (Response)
                  new Response.Update(
                      Message.text(
                          texts.get("group.which.remembered", Markdown.escape(group.name()))));
            })
        .orElseGet(() -> Response.refuse(texts.get("group.none")));
  }
}
