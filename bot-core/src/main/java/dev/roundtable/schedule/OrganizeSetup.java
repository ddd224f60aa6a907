package dev.roundtable.schedule;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.Audience;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.CommandSpec.OptionType;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Response;
import dev.roundtable.chat.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /organize setup}: one form of five fields, in the room where the group is to meet. */
@Component
class OrganizeSetup implements Command {

  /** A form completes nothing in Discord; a command's option does. */
  private static final String ZONE = "zone";

  private static final int MOST = 25;

  private final SetupForm form;
  private final Texts texts;

  OrganizeSetup(SetupForm form, Texts texts) {
    this.form = form;
    this.texts = texts;
  }

  @Override
  public CommandSpec spec() {
    return new CommandSpec(
        "organize setup",
        texts.get("schedule.setup.description"),
        List.of(
            new OptionSpec(
                ZONE, texts.get("schedule.setup.option"), OptionType.TEXT, false, List.of(), true)),
        Audience.ORGANIZERS);
  }

  @Override
  public AnswersBy answersBy() {
    return AnswersBy.FORM;
  }

  @Override
  public Response run(Interaction.CommandRun call) {
    return form.open(call.actor(), call.place(), call.option(ZONE).orElse(null));
  }

  @Override
  public List<Option> complete(Interaction.CompletionAsked asked) {
    return ZoneNames.suggest(asked.typed(), MOST).stream()
        .map(zone -> new Option(zone, zone))
        .toList();
  }
}
