package dev.roundtable.cli;

import dev.roundtable.chat.Texts;
import dev.roundtable.slack.SlackDoctor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code connect slack|discord}: asks for the tokens, checks them, and writes the settings. */
final class ConnectTool implements Tool {

  private static final Path SETTINGS = Path.of("config", "application.yml");

  @Override
  public String name() {
    return "connect";
  }

  @Override
  public String usage() {
    return "slack|discord: asks for the tokens, checks them and writes them to " + SETTINGS;
  }

  @Override
  public int run(List<String> args, Terminal terminal) {
    if (!args.isEmpty() && args.getFirst().equals("discord")) {
      return ConnectDiscord.run(args, SETTINGS, terminal);
    }
    if (args.isEmpty() || !args.getFirst().equals("slack")) {
      terminal.say("Usage: connect " + usage());
      return 2;
    }
    terminal.say("Both tokens stand on your app's pages at api.slack.com/apps.");
    String bot = terminal.askSecret("Bot User OAuth Token (OAuth & Permissions, xoxb-…)");
    String app = terminal.askSecret("App-Level Token with connections:write (xapp-…)");
    if (bot.isEmpty() || app.isEmpty()) {
      terminal.say("Nothing was written: both tokens are needed.");
      return 1;
    }
    var tokens = new LinkedHashMap<String, String>();
    tokens.put("roundtable.slack.bot-token", bot);
    tokens.put("roundtable.slack.app-token", app);
    return check(args, tokens, terminal) ? write(tokens, terminal) : 1;
  }

  private static boolean check(
      List<String> args, LinkedHashMap<String, String> tokens, Terminal terminal) {
    try (var context = Quiet.settings(args)) {
      ConfigurableEnvironment environment = context.getEnvironment();
      environment
          .getPropertySources()
          .addFirst(new MapPropertySource("typed", new LinkedHashMap<>(tokens)));
      List<SlackDoctor.Finding> troubles =
          SlackDoctor.examine(environment, List.of(), Clock.systemUTC(), new Texts()).stream()
              .filter(found -> !found.well())
              .toList();
      troubles.forEach(found -> terminal.say("  !!  " + found.text()));
      if (!troubles.isEmpty()) {
        terminal.say("Nothing was written. Mend this and run connect slack again.");
      }
      return troubles.isEmpty();
    }
  }

  private static int write(LinkedHashMap<String, String> tokens, Terminal terminal) {
    try {
      SettingsFile.at(SETTINGS).set("slack", tokens);
    } catch (IOException e) {
      terminal.say(
          "The tokens are good, but " + SETTINGS + " cannot be written: " + e.getMessage());
      return 1;
    }
    terminal.say("The tokens are good and stand in " + SETTINGS + " now, readable only to you.");
    terminal.say("Start the bot, then invite it to a channel: /invite @Roundtable");
    return 0;
  }
}
