package dev.roundtable.discord;

import dev.roundtable.chat.AnswersBy;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Responder;
import dev.roundtable.chat.Response;
import java.util.List;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/** Gives suggestions while somebody types. */
final class CompletionResponder implements Responder {

  private static final int MOST = 25;

  private final CommandAutoCompleteInteractionEvent event;

  CompletionResponder(CommandAutoCompleteInteractionEvent event) {
    this.event = event;
  }

  @Override
  public void suggest(List<Option> options) {
    boolean number = event.getFocusedOption().getType() == OptionType.INTEGER;
    event
        .replyChoices(
            options.stream()
                .limit(MOST)
                .map(
                    option ->
                        number
                            ? new Command.Choice(option.label(), Long.parseLong(option.value()))
                            : new Command.Choice(option.label(), option.value()))
                .toList())
        .complete();
  }

  @Override
  public void acknowledge(AnswersBy how) {
    throw new IllegalStateException("suggestions are not acknowledged");
  }

  @Override
  public void respond(Response response) {
    throw new IllegalStateException("suggestions have no response");
  }
}
