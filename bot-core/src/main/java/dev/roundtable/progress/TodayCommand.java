package dev.roundtable.progress;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import dev.roundtable.group.GroupFinder;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code /today}: everything that is open, and where every expired button leads. */
@Component
class TodayCommand implements Command {

  private final GroupFinder finder;
  private final TodayView view;
  private final Texts texts;

  TodayCommand(GroupFinder finder, TodayView view, Texts texts) {
    this.finder = finder;
    this.view = view;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "today", texts.get("progress.today.description"), List.of(), Audience.EVERYBODY);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.PRIVATE;
  }

  @Override
  @Transactional
  public Response run(Interaction.CommandRun call) {
    return switch (finder.find(call.actor(), call.place())) {
      case GroupFinder.Finding.Unclear(Response response) -> response;
      case GroupFinder.Finding.Here here ->
          new Response.Private(
              view.today(here.group(), here.person().id(), TodayView.belongs(here.member())));
    };
  }
}
