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

/** {@code /organize share}: a one-time code by which another room joins the group. */
@Component
class OrganizeShare implements Command {

  private final GroupFinder finder;
  private final GroupAccess access;
  private final LinkCodes codes;
  private final Texts texts;

  OrganizeShare(GroupFinder finder, GroupAccess access, LinkCodes codes, Texts texts) {
    this.finder = finder;
    this.access = access;
    this.codes = codes;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize share", texts.get("group.share.description"), List.of(), Audience.ORGANIZERS);
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
        if (!access.mayOrganize(here.group().id(), call.actor(), call.place())) {
          yield Response.refuse(texts.get("group.organizers-only"));
        }
        String code = codes.forRoom(here.person().id(), here.group().id());
        yield Response.say(
            texts.get("group.share.code", Markdown.escape(here.group().name()), code));
      }
    };
  }
}
