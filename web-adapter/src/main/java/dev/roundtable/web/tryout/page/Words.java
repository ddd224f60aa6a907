package dev.roundtable.web.tryout.page;

import dev.roundtable.chat.CommandSpec.OptionSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Deals the words behind a command out to its options. */
final class Words {

  private Words() {}

  /** The raw values by option name. */
  static Map<String, String> byOption(String rest, List<OptionSpec> specs) {
    var values = new LinkedHashMap<String, String>();
    if (specs.isEmpty() || rest.isBlank()) {
      return values;
    }
    String names = specs.stream().map(OptionSpec::name).collect(Collectors.joining("|"));
    Matcher named = Pattern.compile("(?:^|\\s)(" + names + "):\\s*").matcher(rest);
    String name = "";
    int from = 0;
    while (named.find()) {
      if (!name.isEmpty()) {
        values.put(name, bare(rest.substring(from, named.start())));
      }
      name = named.group(1);
      from = named.end();
    }
    if (name.isEmpty()) {
      return inOrder(rest, specs);
    }
    values.put(name, bare(rest.substring(from)));
    return values;
  }

  private static String bare(String value) {
    return value.strip().replaceAll("^\"|\"$", "");
  }

  private static Map<String, String> inOrder(String rest, List<OptionSpec> specs) {
    var values = new LinkedHashMap<String, String>();
    String[] words = rest.strip().split("\\s+", specs.size());
    for (int i = 0; i < words.length; i++) {
      values.put(specs.get(i).name(), words[i]);
    }
    return values;
  }
}
