package dev.roundtable.group;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Markdown;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /study leave}: stops being a member; what they wrote stays. */
@Component
class StudyLeave implements Command {

  private final GroupFinder finder;
  private final Members members;
  private final Texts texts;

  StudyLeave(GroupFinder finder, Members members, Texts texts) {
    this.finder = finder;
    this.members = members;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "study leave", texts.get("group.leave.description"), List.of(), Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here -> {
        String group = Markdown.escape(here.group().name());
        yield members.leave(here.group().id(), here.person().id())
            ? Response.say(texts.get("group.leave.left", group))
            : Response.refuse(texts.get("group.not-a-member", group));
      }
    };
  }
}
