package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * All commands as a tree: the one source of Discord's registration, Slack's manifest and {@code
 * /help}. What either platform would refuse is refused at start. A name can be changed by the
 * setting {@code roundtable.commands.<name>}; inside the core a command always goes by its own.
 */
@Component
public class CommandCatalogue {

  private final Map<String, Command> byPath = new LinkedHashMap<>();
  private final List<Root> roots;
  private final List<MessageAction> messageActions;
  private final Map<String, String> ownName = new LinkedHashMap<>();

  /**
   * A command or a group as users see it.
   *
   * @param name its own name
   * @param shownAs what it is called here
   * @param bare the command itself; null for a group
   * @param subCommands a group's sub-commands in alphabetical order; empty for a command
   */
  public record Root(
      String name,
      String shownAs,
      String description,
      CommandSpec.Audience audience,
      @Nullable CommandSpec bare,
      List<CommandSpec> subCommands) {
    public Root {
      subCommands = List.copyOf(subCommands);
    }
  }

  @Autowired
  CommandCatalogue(
      List<Command> commands,
      List<CommandGroup> groups,
      List<MessageAction> messageActions,
      Environment environment) {
    this(
        commands,
        groups,
        messageActions,
        name -> environment.getProperty("roundtable.commands." + name, name).strip());
  }

  /**
   * A catalogue of its own, for tests and tools.
   *
   * @throws IllegalStateException naming everything that a platform would refuse
   */
  public CommandCatalogue(
      List<Command> commands,
      List<CommandGroup> groups,
      List<MessageAction> messageActions,
      UnaryOperator<String> renaming) {
    this.messageActions = List.copyOf(messageActions);
    commands.stream()
        .sorted(Comparator.comparing(command -> command.spec().path()))
        .forEach(command -> byPath.putIfAbsent(command.spec().path(), command));
    this.roots = tree(groups, renaming);
    CommandRules.check(
        commands.stream().map(Command::spec).toList(), groups, messageActions, roots);
    roots.forEach(root -> ownName.put(root.shownAs(), root.name()));
  }

  /** All commands and groups in alphabetical order. */
  public List<Root> roots() {
    return roots;
  }

  /** The entries of messages' own menus. */
  public List<MessageAction> messageActions() {
    return messageActions;
  }

  /** A command by its path, be it spelled with its own name or as shown here. */
  public Optional<Command> find(String path) {
    return Optional.ofNullable(byPath.get(own(path)));
  }

  /** The path with the command's own name, whatever it is called here. */
  public String own(String path) {
    String name = first(path);
    return ownName.getOrDefault(name, name) + path.substring(name.length());
  }

  /** The path as users see it here, without a slash. */
  public String shown(String path) {
    String name = first(path);
    return roots.stream()
        .filter(root -> root.name().equals(name))
        .map(root -> root.shownAs() + path.substring(name.length()))
        .findFirst()
        .orElse(path);
  }

  private List<Root> tree(List<CommandGroup> groups, UnaryOperator<String> renaming) {
    var found = new ArrayList<Root>();
    for (Command command : byPath.values()) {
      CommandSpec spec = command.spec();
      if (!spec.path().contains(" ")) {
        found.add(
            new Root(
                spec.path(),
                renaming.apply(spec.path()),
                spec.description(),
                spec.audience(),
                spec,
                List.of()));
      }
    }
    for (CommandGroup group : groups) {
      List<CommandSpec> subs =
          byPath.values().stream()
              .map(Command::spec)
              .filter(spec -> spec.path().startsWith(group.name() + " "))
              .toList();
      found.add(
          new Root(
              group.name(),
              renaming.apply(group.name()),
              group.description(),
              group.audience(),
              null,
              subs));
    }
    found.sort(Comparator.comparing(Root::shownAs));
    return List.copyOf(found);
  }

  private static String first(String path) {
    int space = path.indexOf(' ');
    return space < 0 ? path : path.substring(0, space);
  }
}
