package dev.roundtable.schedule;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /organize setup}: one form of five fields, in the room where the group is to meet. */
@Component
class OrganizeSetup implements Command {

  private final SetupForm form;
  private final Texts texts;

  OrganizeSetup(SetupForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize setup", texts.get("schedule.setup.description"), List.of(), Audience.ORGANIZERS);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return form.open(call.actor(), call.place());
  }
}
