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

/** {@code /organize pause}: no new questions until resumed; open ones keep their ends. */
@Component
class OrganizePause implements Command {

  private final GroupFinder finder;
  private final Groups groups;
  private final Texts texts;

  OrganizePause(GroupFinder finder, Groups groups, Texts texts) {
    this.finder = finder;
    this.groups = groups;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize pause", texts.get("group.pause.description"), List.of(), Audience.ORGANIZERS);
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
        groups.change(here.group().id(), StudyGroup.State.PAUSED);
        yield Response.say(texts.get("group.pause.done", Markdown.escape(here.group().name())));
      }
    };
  }
}
