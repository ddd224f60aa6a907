package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.Command;
import dev.roundtable.chat.CommandCatalogue;
import dev.roundtable.chat.CommandSpec;
import dev.roundtable.chat.CommandSpec.OptionSpec;
import dev.roundtable.chat.Option;
import dev.roundtable.chat.Place;
import dev.roundtable.web.tryout.platform.Door;
import dev.roundtable.web.tryout.store.Shelves;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the message box suggests behind a slash. */
final class Completion {

  private static final int MOST = 25;
  private static final int DAYS = 7;

  private final CommandCatalogue catalogue;
  private final Door door;
  private final Shelves shelves;
  private final Times times;

  Completion(CommandCatalogue catalogue, Door door, Shelves shelves, Times times) {
    this.catalogue = catalogue;
    this.door = door;
    this.shelves = shelves;
    this.times = times;
  }

  /**
   * A suggestion.
   *
   * @param line what stands in the box once it is taken; empty for a mere hint
   */
  record Suggestion(String line, String label, String detail) {}

  List<Suggestion> suggest(String person, Place place, String typed) {
    String text = typed.replaceFirst("^/", "");
    Optional<Head> head = head(text);
    boolean behindName = head.isPresent() && text.length() > head.get().path().length();
    return behindName ? options(person, place, head.get()) : names(text);
  }

  /**
   * The command that a line begins with.
   *
   * @param rest what stands behind its name
   */
  private record Head(String path, Command command, String rest) {}

  private Optional<Head> head(String text) {
    String[] words = text.split("\\s+", 3);
    if (words.length >= 2) {
      String two = words[0] + " " + words[1];
      Optional<Head> sub =
          catalogue.find(two).map(c -> new Head(two, c, words.length == 3 ? words[2] : ""));
      if (sub.isPresent()) {
        return sub;
      }
    }
    String rest = text.substring(words[0].length()).strip();
    return catalogue.find(words[0]).map(c -> new Head(words[0], c, rest));
  }

  private List<Suggestion> names(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    var found = new ArrayList<Suggestion>();
    for (CommandCatalogue.Root root : catalogue.roots()) {
      if (root.bare() != null) {
        add(found, root.shownAs(), root.bare(), wanted);
      }
      for (CommandSpec sub : root.subCommands()) {
        add(found, catalogue.shown(sub.path()), sub, wanted);
      }
    }
    return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
  }

  private static void add(List<Suggestion> found, String path, CommandSpec spec, String wanted) {
    if (path.startsWith(wanted) || path.contains(" " + wanted)) {
      String line = "/" + path + (spec.options().isEmpty() ? "" : " ");
      found.add(new Suggestion(line, "/" + path, spec.description()));
    }
  }

  private List<Suggestion> options(String person, Place place, Head head) {
    List<OptionSpec> specs = head.command().spec().options();
    if (specs.isEmpty()) {
      return List.of();
    }
    Map<String, String> given = Words.byOption(head.rest(), specs);
    OptionSpec current =
        given.isEmpty()
            ? specs.getFirst()
            : specs.stream()
                .filter(s -> s.name().equals(List.copyOf(given.keySet()).getLast()))
                .findFirst()
                .orElse(specs.getFirst());
    String typed = given.getOrDefault(current.name(), "");
    String before = before(head, specs, given, current);
    var found = new ArrayList<Suggestion>();
    for (Option value : values(person, place, head.path(), current, typed)) {
      String inserted =
          current.type() == CommandSpec.OptionType.CHOICE ? value.label() : value.value();
      found.add(new Suggestion(before + quoted(inserted, specs.size() > 1), value.label(), ""));
    }
    if (found.isEmpty()) {
      String name = current.required() ? current.name() : current.name() + " (optional)";
      found.add(new Suggestion("", name, current.description()));
    }
    return List.copyOf(found);
  }

  /** What stands before the value that is being typed. */
  private static String before(
      Head head, List<OptionSpec> specs, Map<String, String> given, OptionSpec current) {
    var line = new StringBuilder("/" + head.path() + " ");
    given.forEach(
        (name, value) -> {
          if (!name.equals(current.name())) {
            line.append(name).append(':').append(quoted(value, true)).append(' ');
          }
        });
    if (specs.size() > 1) {
      line.append(current.name()).append(':');
    }
    return line.toString();
  }

  /** Among several options, a value with spaces stands in quotes. */
  private static String quoted(String value, boolean amongSeveral) {
    return amongSeveral && value.contains(" ") ? '"' + value + '"' : value;
  }

  private List<Option> values(
      String person, Place place, String path, OptionSpec spec, String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^@", "");
    Stream<Option> known =
        switch (spec.type()) {
          case CHOICE -> spec.choices().stream().filter(o -> fits(o.label(), wanted));
          case PERSON ->
              shelves.people().stream()
                  .filter(p -> fits(p.name(), wanted))
                  .map(p -> new Option("@" + p.name(), p.name()));
          case DATE ->
              Stream.iterate(times.today(), d -> d.plusDays(1))
                  .limit(DAYS)
                  .filter(d -> d.toString().startsWith(wanted))
                  .map(d -> new Option(d.toString(), times.day(d)));
          case TEXT, NUMBER ->
              spec.completes()
                  ? door.complete(person, place, path, spec.name(), typed.strip()).stream()
                  : Stream.empty();
        };
    return known.limit(MOST).toList();
  }

  private static boolean fits(String label, String wanted) {
    return label.toLowerCase(Locale.ROOT).contains(wanted);
  }
}
