package dev.roundtable.group;

import dev.roundtable.chat.Actor;
import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /study join}: becomes a member, and hears what that means. */
@Component
class StudyJoin implements Command {

  private final GroupFinder finder;
  private final Members members;
  private final Texts texts;

  StudyJoin(GroupFinder finder, Members members, Texts texts) {
    this.finder = finder;
    this.members = members;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "study join", texts.get("group.join.description"), List.of(), Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return join(call.actor(), call.place());
  }

  Response join(Actor actor, Place place) {
    return switch (finder.find(actor, place)) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here -> join(here);
    };
  }

  private Response join(GroupFinder.Finding.Here here) {
    String group = Markdown.escape(here.group().name());
    Members.Joining joining = members.join(here.group().id(), here.person().id());
    if (joining == Members.Joining.JOINED) {
      members.told(here.group().id(), here.person().id());
    }
    return switch (joining) {
      case JOINED -> Response.say(texts.get("group.join.joined", group));
      case BACK -> Response.say(texts.get("group.join.back", group));
      case ALREADY -> Response.say(texts.get("group.join.already", group));
      case EXCLUDED -> Response.refuse(texts.get("group.join.excluded", group));
    };
  }
}
