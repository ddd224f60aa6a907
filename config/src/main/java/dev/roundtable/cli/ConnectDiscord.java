package dev.roundtable.cli;

import dev.roundtable.chat.Texts;
import dev.roundtable.discord.DiscordDoctor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** {@code connect discord}: asks for the token, checks it, and prints the invite link. */
final class ConnectDiscord {

  private static final String TOKEN = "roundtable.discord.token";

  private ConnectDiscord() {}

  static int run(List<String> args, Path file, Terminal terminal) {
    terminal.say(
        "The token stands on the Bot page of your application at"
            + " https://discord.com/developers/applications (Reset Token).");
    String token = terminal.askSecret("Bot token");
    if (token.isEmpty()) {
      terminal.say("Nothing was written: the token is needed.");
      return 1;
    }
    try (var context = Quiet.settings(args)) {
      ConfigurableEnvironment environment = context.getEnvironment();
      environment
          .getPropertySources()
          .addFirst(new MapPropertySource("typed", Map.of(TOKEN, token)));
      List<DiscordDoctor.Finding> found =
          DiscordDoctor.examine(environment, List.of(), Set.of(), Clock.systemUTC(), new Texts());
      found.forEach(it -> terminal.say((it.well() ? "  ok  " : "  !!  ") + it.text()));
      // What can be mended later need not be typed again.
      var invitation = DiscordDoctor.invitation(environment);
      if (invitation.isEmpty()) {
        terminal.say("Nothing was written. Mend this and run connect discord again.");
        return 1;
      }
      return write(token, file, terminal);
    }
  }

  private static int write(String token, Path file, Terminal terminal) {
    try {
      SettingsFile.at(file).set("discord", Map.of(TOKEN, token));
    } catch (IOException e) {
      terminal.say("The token is good, but " + file + " cannot be written: " + e.getMessage());
      return 1;
    }
    terminal.say("The token is good and stands in " + file + " now, readable only to you.");
    terminal.say("Start the bot, then open the link above to take it into a server.");
    return 0;
  }
}
