package dev.roundtable.discord;

import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.CommandCatalogue.Root;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers the catalogue's commands, only when Discord knows others: 200 changes a day are all.
 */
final class CommandRegistration {

  private static final Logger LOG = LoggerFactory.getLogger(CommandRegistration.class);

  private final CommandCatalogue catalogue;
  private final CommandNames names;

  CommandRegistration(CommandCatalogue catalogue, CommandNames names) {
    this.catalogue = catalogue;
    this.names = names;
  }

  /** Makes Discord know the catalogue's commands; the bot works on where that fails. */
  void run(JDA client) {
    List<CommandData> wanted = wanted();
    try {
      List<Command> now = registered(client);
      if (!same(now, wanted)) {
        now = client.updateCommands().addCommands(wanted).complete();
        LOG.info("Registered {} commands with Discord", now.size());
      }
      names.learn(now);
    } catch (ErrorResponseException | ParsingException e) {
      LOG.warn("The commands could not be registered with Discord: {}", e.getMessage());
    }
  }

  /** Whether Discord knows exactly these commands. */
  static boolean same(List<Command> registered, List<CommandData> wanted) {
    return comparable(registered.stream().map(CommandData::fromCommand).toList())
        .equals(comparable(wanted));
  }

  /** None where Discord does not tell: then they are registered anew. */
  private static List<Command> registered(JDA client) {
    try {
      return client.retrieveCommands().complete();
    } catch (ErrorResponseException | ParsingException e) {
      return List.of();
    }
  }

  List<CommandData> wanted() {
    var all = new ArrayList<CommandData>();
    catalogue.roots().forEach(root -> all.add(slash(root)));
    catalogue
        .messageActions()
        .forEach(action -> all.add(everywhere(Commands.message(action.label()))));
    return all;
  }

  private static CommandData slash(Root root) {
    SlashCommandData command = Commands.slash(root.shownAs(), root.description());
    CommandSpec bare = root.bare();
    if (bare != null) {
      command.addOptions(options(bare));
    }
    for (CommandSpec sub : root.subCommands()) {
      String name = sub.path().substring(sub.path().indexOf(' ') + 1);
      command.addSubcommands(new SubcommandData(name, sub.description()).addOptions(options(sub)));
    }
    if (root.audience() == CommandSpec.Audience.ORGANIZERS) {
      command.setDefaultPermissions(DefaultMemberPermissions.enabledFor(Permission.MANAGE_SERVER));
    }
    return everywhere(command);
  }

  private static CommandData everywhere(CommandData command) {
    return command.setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
  }

  private static List<OptionData> options(CommandSpec spec) {
    return spec.options().stream().map(CommandRegistration::option).toList();
  }

  private static OptionData option(OptionSpec spec) {
    OptionType type =
        switch (spec.type()) {
          case TEXT, CHOICE, DATE -> OptionType.STRING;
          case NUMBER -> OptionType.INTEGER;
          case PERSON -> OptionType.USER;
        };
    var option = new OptionData(type, spec.name(), spec.description(), spec.required());
    spec.choices().forEach(choice -> option.addChoice(choice.label(), choice.value()));
    return option.setAutoComplete(spec.completes());
  }

  private static Map<String, Object> comparable(List<? extends CommandData> commands) {
    var byName = new TreeMap<String, Object>();
    commands.forEach(
        command ->
            byName.put(command.getType() + " " + command.getName(), command.toData().toMap()));
    return byName;
  }
}
