package dev.roundtable.guide.savedpage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases of {@code phrases.txt}, by section. */
final class Phrases {

  /** One line of the file and the section it stands in. */
  record Phrase(String section, Pattern pattern) {}

  private static final Pattern NAME = Pattern.compile("\\{([A-Z_]+)\\}");
  private static final Pattern DEFINITION = Pattern.compile("([A-Z_]+) = (.+)");
  private static final List<Phrase> ALL = read();

  private Phrases() {}

  /** One pattern that finds any phrase of a section. */
  static Pattern any(String section) {
    List<String> phrases =
        ALL.stream()
            .filter(it -> it.section().equals(section))
            .map(it -> it.pattern().pattern())
            .toList();
    if (phrases.isEmpty()) {
      throw new IllegalArgumentException("no section [" + section + "]");
    }
    return compile("(?:" + String.join(")|(?:", phrases) + ")");
  }

  /** The phrases of all sections that begin so, in the file's order. */
  static List<Phrase> of(String prefix) {
    return ALL.stream().filter(it -> it.section().startsWith(prefix)).toList();
  }

  private static List<Phrase> read() {
    Map<String, String> names = new HashMap<>();
    List<Phrase> phrases = new ArrayList<>();
    String section = "";
    for (String line : lines()) {
      Matcher definition = DEFINITION.matcher(line);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      } else if (line.startsWith("[")
          && line.endsWith("]")
          && line.indexOf(']') == line.length() - 1) {
        section = line.substring(1, line.length() - 1);
      } else if (definition.matches()) {
        names.put(definition.group(1), expand(definition.group(2), names));
      } else {
        phrases.add(new Phrase(section, compile(expand(line, names))));
      }
    }
    return List.copyOf(phrases);
  }

  private static String expand(String text, Map<String, String> names) {
    return NAME.matcher(text)
        .replaceAll(name -> Matcher.quoteReplacement(names.getOrDefault(name.group(1), "?")));
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
  }

  private static List<String> lines() {
    try (InputStream in = Phrases.class.getResourceAsStream("phrases.txt")) {
      if (in == null) {
        throw new IllegalStateException("phrases.txt is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
