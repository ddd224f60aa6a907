package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What Slack's manifest and Discord's registration would refuse, found at start. */
final class CommandRules {

  /** Both platforms: 1 to 32 characters; Slack's 32 hold the slash too. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,30}");

  private static final int DESCRIPTION = 100;
  private static final int MOST = 25;

  /** Discord: names, descriptions and choices of one command together. */
  private static final int COMMAND_CHARACTERS = 8000;

  /** Discord takes 100 commands; Slack's manifest 50. */
  private static final int ROOTS = 50;

  /** Discord takes 5 message commands; Slack 10 shortcuts. */
  private static final int MESSAGE_ACTIONS = 5;

  private final List<String> mistakes = new ArrayList<>();

  private CommandRules() {}

  static void check(
      List<CommandSpec> specs,
      List<CommandGroup> groups,
      List<MessageAction> messageActions,
      List<CommandCatalogue.Root> roots) {
    var rules = new CommandRules();
    rules.paths(specs, groups);
    specs.forEach(rules::spec);
    rules.roots(roots);
    rules.messageActions(messageActions);
    if (!rules.mistakes.isEmpty()) {
      throw new IllegalStateException(
          "commands that a platform would refuse: " + String.join("; ", rules.mistakes));
    }
  }

  private void paths(List<CommandSpec> specs, List<CommandGroup> groups) {
    Set<String> groupNames = new HashSet<>();
    for (CommandGroup group : groups) {
      if (!groupNames.add(group.name())) {
        mistakes.add("there are two groups /" + group.name());
      }
    }
    var paths = new HashSet<String>();
    for (CommandSpec spec : specs) {
      String path = spec.path();
      String[] words = path.split(" ", -1);
      if (!paths.add(path)) {
        mistakes.add("there are two commands /" + path);
      }
      if (words.length > 2) {
        mistakes.add("/" + path + " has more than a name and a sub-command");
      }
      for (String word : words) {
        name("/" + path, word);
      }
      if (words.length == 1 && groupNames.contains(path)) {
        mistakes.add("/" + path + " is a bare command beside sub-commands");
      }
      if (words.length > 1 && !groupNames.contains(words[0])) {
        mistakes.add("/" + path + " has no CommandGroup " + words[0]);
      }
    }
  }

  private void spec(CommandSpec spec) {
    String where = "/" + spec.path();
    description(where, spec.description());
    if (spec.options().size() > MOST) {
      mistakes.add(where + " has more than " + MOST + " options");
    }
    var names = new HashSet<String>();
    boolean optionalSeen = false;
    for (CommandSpec.OptionSpec option : spec.options()) {
      String at = where + " " + option.name();
      name(at, option.name());
      description(at, option.description());
      if (!names.add(option.name())) {
        mistakes.add(at + " exists twice");
      }
      if (option.required() && optionalSeen) {
        mistakes.add(at + " is required but stands after an optional one");
      }
      optionalSeen |= !option.required();
      choices(at, option);
    }
  }

  private void choices(String at, CommandSpec.OptionSpec option) {
    boolean choice = option.type() == CommandSpec.OptionType.CHOICE;
    if (choice == option.choices().isEmpty()) {
      mistakes.add(at + (choice ? " is a choice of nothing" : " has choices but is no choice"));
    }
    if (option.choices().size() > MOST) {
      mistakes.add(at + " has more than " + MOST + " choices");
    }
    if (option.choices().stream().map(Option::value).distinct().count() < option.choices().size()) {
      mistakes.add(at + " has a choice twice");
    }
    if (option.completes()
        && option.type() != CommandSpec.OptionType.TEXT
        && option.type() != CommandSpec.OptionType.NUMBER) {
      mistakes.add(at + " completes, which only texts and numbers do");
    }
  }

  private void roots(List<CommandCatalogue.Root> roots) {
    if (roots.size() > ROOTS) {
      mistakes.add("there are more than " + ROOTS + " commands");
    }
    var shown = new HashSet<String>();
    for (CommandCatalogue.Root root : roots) {
      String where = "/" + root.name();
      name(where + " (roundtable.commands." + root.name() + ")", root.shownAs());
      if (!shown.add(root.shownAs())) {
        mistakes.add("two commands are called /" + root.shownAs());
      }
      description(where, root.description());
      if (root.bare() == null && root.subCommands().isEmpty()) {
        mistakes.add(where + " is a group without sub-commands");
      }
      if (root.subCommands().size() > MOST) {
        mistakes.add(where + " has more than " + MOST + " sub-commands");
      }
      for (CommandSpec sub : root.subCommands()) {
        if (root.audience() == CommandSpec.Audience.ORGANIZERS
            && sub.audience() == CommandSpec.Audience.EVERYBODY) {
          mistakes.add("/" + sub.path() + " is for everybody in a group for organizers");
        }
      }
      if (characters(root) > COMMAND_CHARACTERS) {
        mistakes.add(where + " has more than " + COMMAND_CHARACTERS + " characters in all");
      }
    }
  }

  private void messageActions(List<MessageAction> actions) {
    if (actions.size() > MESSAGE_ACTIONS) {
      mistakes.add("there are more than " + MESSAGE_ACTIONS + " message actions");
    }
    for (MessageAction action : actions) {
      if (action.label().isBlank() || action.label().length() > 24) {
        mistakes.add("message action " + action.kind() + " needs a label of 1 to 24 characters");
      }
    }
  }

  private void name(String where, String name) {
    if (!NAME.matcher(name).matches()) {
      mistakes.add(where + ": '" + name + "' is no name of 1 to 31 of a-z, 0-9, _ and -");
    }
  }

  private void description(String where, String text) {
    if (text.isBlank() || text.length() > DESCRIPTION || text.contains("\n")) {
      mistakes.add(where + " needs a description of one line, 1 to " + DESCRIPTION);
    }
  }

  private static int characters(CommandCatalogue.Root root) {
    int sum = root.shownAs().length() + root.description().length();
    var specs = new ArrayList<>(root.subCommands());
    if (root.bare() != null) {
      specs.add(root.bare());
    }
    for (CommandSpec spec : specs) {
      sum += spec.path().length() + spec.description().length();
      for (CommandSpec.OptionSpec option : spec.options()) {
        sum += option.name().length() + option.description().length();
        for (Option choice : option.choices()) {
          sum += choice.value().length() + choice.label().length();
        }
      }
    }
    return sum;
  }
}
