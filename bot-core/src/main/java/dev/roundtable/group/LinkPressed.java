package dev.roundtable.group;

import dev.roundtable.chat.ActionHandler;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Message;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The confirmation that two accounts are one human's; the action's argument is the code. */
@Component
class LinkPressed implements ActionHandler {

  static final String KIND = "group.link";

  private final People people;
  private final PrivacyLink link;
  private final LinkCodes codes;
  private final Texts texts;

  LinkPressed(People people, PrivacyLink link, LinkCodes codes, Texts texts) {
    this.people = people;
    this.link = link;
    this.codes = codes;
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
  @Transactional
  public Response handle(Press press, String value) {
    PersonId person = people.identify(press.actor()).id();
    return switch (link.look(press.action().argument(), person)) {
      case PrivacyLink.Looked.No(String key) -> Response.refuse(texts.get(key));
      case PrivacyLink.Looked.Yes(LinkCodes.Found.Code code) -> {
        if (!codes.use(code)) {
          yield Response.refuse(texts.get("group.code.unknown"));
        }
        String name = Markdown.escape(people.get(code.maker()).name());
        people.merge(code.maker(), person);
        yield new Response.Update(Message.text(texts.get("group.link.done", name)));
      }
    };
  }
}
