package dev.roundtable.schedule;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupFinder;
import dev.roundtable.group.GroupId;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /organize ask-now}: today's questions at once. */
@Component
class OrganizeAskNow implements Command {

  private final GroupFinder finder;
  private final StudySchedules schedules;
  private final AskNow askNow;
  private final Texts texts;

  OrganizeAskNow(GroupFinder finder, StudySchedules schedules, AskNow askNow, Texts texts) {
    this.finder = finder;
    this.schedules = schedules;
    this.askNow = askNow;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize ask-now",
        texts.get("schedule.ask-now.description"),
        List.of(),
        Audience.ORGANIZERS);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here -> ask(here);
    };
  }

  private Response ask(GroupFinder.Finding.Here here) {
    GroupId group = here.group().id();
    if (schedules.of(group).isEmpty()) {
      return Response.refuse(texts.get("schedule.none"));
    }
    if (!here.group().asks()) {
      return Response.refuse(texts.get("schedule.preview." + here.group().state().name()));
    }
    return askNow.ask(group) > 0
        ? Response.say(texts.get("schedule.ask-now.done"))
        : Response.refuse(texts.get("schedule.ask-now.asked"));
  }
}
