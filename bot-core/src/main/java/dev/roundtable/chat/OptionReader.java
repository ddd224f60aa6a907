package dev.roundtable.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives the words after a command to its options: named ones first, then those that can be only one
 * thing (a number, a date, a choice, a person) from both ends, and what is left to the text.
 */
final class OptionReader {

  private final CommandSpec spec;
  private final Function<String, Optional<AccountId>> people;
  private final Map<String, String> values = new LinkedHashMap<>();
  private String leftOver = "";

  OptionReader(CommandSpec spec, Function<String, Optional<AccountId>> people) {
    this.spec = spec;
    this.people = people;
  }

  Map<String, String> values() {
    return values;
  }

  /** The words that no option takes; empty when all is understood. */
  String leftOver() {
    return leftOver;
  }

  void read(List<Word> words) {
    List<Word> left = named(words);
    List<CommandSpec.OptionSpec> open =
        new ArrayList<>(
            spec.options().stream().filter(o -> !values.containsKey(o.name())).toList());
    fromFront(left, open);
    fromBack(left, open);
    texts(left, open);
    leftOver = left.stream().map(Word::whole).collect(Collectors.joining(" "));
  }

  private List<Word> named(List<Word> words) {
    var left = new ArrayList<Word>();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Optional<CommandSpec.OptionSpec> named =
          spec.options().stream().filter(option -> word.names(option.name())).findFirst();
      Optional<CommandSpec.OptionSpec> announced =
          spec.options().stream().filter(option -> word.announces(option.name())).findFirst();
      Optional<String> value = Optional.empty();
      if (named.isPresent()) {
        value = value(named.get(), word.text());
      } else if (announced.isPresent() && i + 1 < words.size()) {
        value = value(announced.get(), words.get(i + 1).whole());
      }
      if (value.isPresent()) {
        values.put(named.or(() -> announced).orElseThrow().name(), value.get());
        i += named.isPresent() ? 0 : 1;
      } else {
        left.add(word);
      }
    }
    return left;
  }

  private void fromFront(List<Word> left, List<CommandSpec.OptionSpec> open) {
    while (!left.isEmpty() && !open.isEmpty() && !isText(open.getFirst())) {
      Optional<String> value = value(open.getFirst(), left.getFirst().whole());
      if (value.isPresent()) {
        values.put(open.getFirst().name(), value.get());
        left.removeFirst();
      } else if (open.getFirst().required()) {
        return;
      }
      open.removeFirst();
    }
  }

  private void fromBack(List<Word> left, List<CommandSpec.OptionSpec> open) {
    for (int i = open.size() - 1; i > 0 && !isText(open.get(i)); i--) {
      if (left.size() < 2) {
        return;
      }
      Optional<String> value = value(open.get(i), left.getLast().whole());
      if (value.isPresent()) {
        values.put(open.get(i).name(), value.get());
        left.removeLast();
      }
    }
  }

  private void texts(List<Word> left, List<CommandSpec.OptionSpec> open) {
    List<CommandSpec.OptionSpec> texts = open.stream().filter(OptionReader::isText).toList();
    for (int i = 0; i < texts.size() && !left.isEmpty(); i++) {
      boolean last = i == texts.size() - 1;
      List<Word> taken = new ArrayList<>(last ? left : left.subList(0, 1));
      String text = taken.stream().map(Word::whole).collect(Collectors.joining(" "));
      if (!text.isBlank()) {
        values.put(texts.get(i).name(), text);
      }
      left.subList(0, taken.size()).clear();
    }
  }

  private static boolean isText(CommandSpec.OptionSpec option) {
    return option.type() == CommandSpec.OptionType.TEXT;
  }

  private Optional<String> value(CommandSpec.OptionSpec option, String typed) {
    String text = typed.strip();
    return switch (option.type()) {
      case TEXT -> Optional.of(text).filter(value -> !value.isEmpty());
      case NUMBER -> Optional.of(text).filter(value -> value.matches("-?\\d{1,9}"));
      case DATE -> date(text);
      case PERSON -> people.apply(text).map(AccountId::key);
      case CHOICE -> choice(option, text.toLowerCase(Locale.ROOT));
    };
  }

  private static Optional<String> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> choice(CommandSpec.OptionSpec option, String typed) {
    return option.choices().stream()
        .filter(
            choice ->
                choice.value().toLowerCase(Locale.ROOT).equals(typed)
                    || choice.label().toLowerCase(Locale.ROOT).equals(typed))
        .findFirst()
        .map(Option::value);
  }
}
