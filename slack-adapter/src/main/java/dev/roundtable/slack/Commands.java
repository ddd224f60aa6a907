package dev.roundtable.slack;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.Actor;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.CommandLine;
import dev.roundtable.chat.Dispatcher;
import dev.roundtable.chat.Interaction;
import dev.roundtable.chat.Place;
import dev.roundtable.chat.Responder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.PropertyResolver;

/**
 * Reads slash commands; the words after one are its sub-command and options. Since all apps of a
 * workspace share the names, the root {@code /prep} reaches every command too.
 */
final class Commands {

  /** The root's own name; the setting {@code roundtable.commands.prep} changes it. */
  static final String ROOT = "prep";

  /** A user as Slack writes one with escaping on; the name is not told any more. */
  private static final Pattern MENTION = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^>]*)?>");

  private final Dispatcher dispatcher;
  private final CommandLine line;
  private final String root;

  Commands(Dispatcher dispatcher, CommandLine line, String root) {
    this.dispatcher = dispatcher;
    this.line = line;
    this.root = root;
  }

  /** What the root is called here. */
  static String root(PropertyResolver settings) {
    return settings.getProperty("roundtable.commands." + ROOT, ROOT).strip();
  }

  void run(
      Actor actor,
      Place place,
      Instant at,
      String command,
      @Nullable String text,
      Responder responder) {
    String words = text == null ? "" : text;
    String typed = command.equals("/" + root) ? words : command + " " + words;
    switch (line.parse(unescaped(typed), mention -> account(actor, mention))) {
      case CommandLine.Parsed.Call call ->
          dispatcher.dispatch(
              new Interaction.CommandRun(actor, place, at, call.path(), call.options()), responder);
      case CommandLine.Parsed.Mistake mistake -> responder.respond(mistake.answer());
    }
  }

  private static Optional<AccountId> account(Actor actor, String mention) {
    Matcher m = MENTION.matcher(mention);
    return m.matches()
        ? Optional.of(new AccountId(SlackPlatform.NAME, actor.account().tenant(), m.group(1)))
        : Optional.empty();
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  /** The commands that Slack must know, with the slash, the root first. */
  static List<String> names(CommandCatalogue catalogue, String root) {
    var names = new ArrayList<String>();
    names.add("/" + root);
    catalogue.roots().forEach(command -> names.add("/" + command.shownAs()));
    return names;
  }
}
