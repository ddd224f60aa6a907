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

/** {@code /organize resume}: asks again, from the next study day on. */
@Component
class OrganizeResume implements Command {

  private final GroupFinder finder;
  private final Groups groups;
  private final Texts texts;

  OrganizeResume(GroupFinder finder, Groups groups, Texts texts) {
    this.finder = finder;
    this.groups = groups;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize resume", texts.get("group.resume.description"), List.of(), Audience.ORGANIZERS);
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
        groups.change(here.group().id(), StudyGroup.State.ACTIVE);
        yield Response.say(texts.get("group.resume.done", Markdown.escape(here.group().name())));
      }
    };
  }
}
