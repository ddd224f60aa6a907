package dev.roundtable.discord;

import dev.roundtable.chat.CommandCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.interactions.commands.Command;

/** Spells a command so that it can be pressed, once Discord has given it an id. */
final class CommandNames implements UnaryOperator<String> {

  private final Supplier<CommandCatalogue> catalogue;
  private volatile Map<String, String> ids = Map.of();

  /** Names by this catalogue, asked only when there is something to spell. */
  CommandNames(Supplier<CommandCatalogue> catalogue) {
    this.catalogue = catalogue;
  }

  void learn(List<Command> registered) {
    var found = new HashMap<String, String>();
    registered.stream()
        .filter(command -> command.getType() == Command.Type.SLASH)
        .forEach(command -> found.put(command.getName(), command.getId()));
    ids = Map.copyOf(found);
  }

  @Override
  public String apply(String path) {
    String shown = catalogue.get().shown(path);
    int space = shown.indexOf(' ');
    String id = ids.get(space < 0 ? shown : shown.substring(0, space));
    return id == null ? "`/" + shown + "`" : "</" + shown + ":" + id + ">";
  }
}
