package dev.roundtable.cli;

import dev.roundtable.RoundtableApplication;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.slack.SlackManifest;
import java.util.List;

/** {@code manifest slack}: prints the app manifest. */
final class ManifestTool implements Tool {

  @Override
  public String name() {
    return "manifest";
  }

  @Override
  public String usage() {
    return "slack: prints the app manifest, to be pasted at api.slack.com/apps";
  }

  @Override
  public int run(List<String> args, Terminal terminal) {
    if (args.isEmpty() || !args.getFirst().equals("slack")) {
      terminal.say("Usage: manifest " + usage());
      return 2;
    }
    try (var context = Quiet.parts(RoundtableApplication.class, args)) {
      var catalogue = context.getBean(CommandCatalogue.class);
      terminal.say(SlackManifest.of(catalogue, context.getEnvironment()).stripTrailing());
      return 0;
    }
  }
}
