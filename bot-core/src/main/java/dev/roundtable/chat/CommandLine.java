package dev.roundtable.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Reads commands that come as plain text, as Slack and the try-out give them: the sub-command
 * first, then options as {@code name:value} or just in order, quoted where they hold spaces. A bare
 * group means its {@code status}. Reading is loose: case, a missing slash and an unambiguous
 * beginning of a sub-command do not matter.
 */
@Component
public class CommandLine {

  private final CommandCatalogue catalogue;
  private final Texts texts;

  /** A reader of these commands. */
  public CommandLine(CommandCatalogue catalogue, Texts texts) {
    this.catalogue = catalogue;
    this.texts = texts;
  }

  /** What a text means. */
  public sealed interface Parsed {

    /** A command to run; fit for {@link Interaction.CommandRun}. */
    record Call(String path, Map<String, String> options) implements Parsed {}

    /** No command: say this instead. */
    record Mistake(Response.Refusal answer) implements Parsed {}
  }

  /**
   * Reads a command.
   *
   * @param text what was typed, with or without the slash
   * @param people finds the account behind a mention as the platform writes it
   */
  public Parsed parse(String text, Function<String, Optional<AccountId>> people) {
    List<Word> words = Word.split(text.strip().replaceFirst("^/+", ""));
    if (words.isEmpty()) {
      return new Parsed.Call("help", Map.of());
    }
    String name = words.getFirst().text().toLowerCase(Locale.ROOT);
    Optional<CommandCatalogue.Root> root = root(name);
    if (root.isEmpty()) {
      return mistake("chat.command.unknown", Markdown.escape("/" + name));
    }
    List<Word> rest = words.subList(1, words.size());
    CommandSpec bare = root.get().bare();
    return bare == null ? group(root.get(), rest, people) : options(bare, rest, people);
  }

  private Optional<CommandCatalogue.Root> root(String name) {
    List<CommandCatalogue.Root> roots = catalogue.roots();
    return roots.stream()
        .filter(root -> root.shownAs().equals(name))
        .findFirst()
        .or(() -> roots.stream().filter(root -> root.name().equals(name)).findFirst());
  }

  private Parsed group(
      CommandCatalogue.Root root, List<Word> words, Function<String, Optional<AccountId>> people) {
    List<CommandSpec> subs = root.subCommands();
    String wanted = words.isEmpty() ? "status" : words.getFirst().text().toLowerCase(Locale.ROOT);
    List<CommandSpec> found = subs.stream().filter(sub -> sub(sub).equals(wanted)).toList();
    if (found.isEmpty()) {
      found = subs.stream().filter(sub -> sub(sub).startsWith(wanted)).toList();
    }
    if (found.size() != 1) {
      String names = String.join(", ", subs.stream().map(CommandLine::sub).toList());
      return mistake(
          "chat.command.which", Markdown.escape("/" + root.shownAs()), Markdown.escape(names));
    }
    return options(
        found.getFirst(), words.isEmpty() ? words : words.subList(1, words.size()), people);
  }

  private Parsed options(
      CommandSpec spec, List<Word> words, Function<String, Optional<AccountId>> people) {
    var reader = new OptionReader(spec, people);
    reader.read(words);
    List<String> missing = new ArrayList<>();
    for (CommandSpec.OptionSpec option : spec.options()) {
      if (option.required() && !reader.values().containsKey(option.name())) {
        missing.add(option.name());
      }
    }
    if (reader.leftOver().isEmpty() && missing.isEmpty()) {
      return new Parsed.Call(spec.path(), reader.values());
    }
    String command = Markdown.escape("/" + catalogue.shown(spec.path()));
    String usage = Markdown.escape(usage(spec));
    return reader.leftOver().isEmpty()
        ? mistake("chat.command.missing", Markdown.escape(missing.getFirst()), command, usage)
        : mistake("chat.command.left-over", Markdown.escape(reader.leftOver()), command, usage);
  }

  private String usage(CommandSpec spec) {
    var usage = new StringBuilder("/" + catalogue.shown(spec.path()));
    for (CommandSpec.OptionSpec option : spec.options()) {
      usage.append(' ').append(option.required() ? "" : "[");
      usage.append(option.name());
      usage.append(option.required() ? "" : "]");
    }
    return usage.toString();
  }

  private Parsed mistake(String key, Object... args) {
    return new Parsed.Mistake(new Response.Refusal(Message.text(texts.get(key, args))));
  }

  private static String sub(CommandSpec spec) {
    return spec.path().substring(spec.path().indexOf(' ') + 1);
  }
}
