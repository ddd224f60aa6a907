package dev.roundtable.chat;

import java.util.List;

/**
 * A slash command or sub-command, contributed by a feature as a bean. The {@link CommandCatalogue}
 * gathers them and gives Discord's registration, Slack's manifest and {@code /help}.
 */
public interface Command {

  /** What it is called and takes. */
  CommandSpec spec();

  /** How it answers. */
  AnswersBy answersBy();

  /** Runs it; expected refusals are values, exceptions go to the error desk. */
  Response run(Interaction.CommandRun call);

  /** Suggestions for an option that asks for completion, best first, at most 25. */
  default List<Option> complete(Interaction.CompletionAsked asked) {
    return List.of();
  }
}
