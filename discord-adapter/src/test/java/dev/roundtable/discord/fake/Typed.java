package dev.roundtable.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Turns what a test types into what Discord's client sends for a registered command. */
final class Typed {

  private static final Pattern WORD = Pattern.compile("(?:([a-z-]+):)?(?:\"([^\"]*)\"|(\\S+))");

  private Typed() {}

  /** The data of an interaction. */
  static DataObject command(DataArray registered, String typed, FakeDiscord discord) {
    var words = new ArrayList<>(List.of(typed.strip().replaceFirst("^/", "").split("\\s+", 2)));
    DataObject root = find(registered, words.get(0));
    String rest = words.size() > 1 ? discord.withIds(words.get(1)) : "";
    var data =
        DataObject.empty()
            .put("id", root.getString("id"))
            .put("name", root.getString("name"))
            .put("type", 1);
    DataArray options = Rules.list(root, "options");
    boolean group = options.length() > 0 && options.getObject(0).getInt("type") == 1;
    if (!group) {
      return data.put("options", options(options, rest));
    }
    String[] next = rest.split("\\s+", 2);
    DataObject sub = find(options, next[0]);
    return data.put(
        "options",
        DataArray.empty()
            .add(
                DataObject.empty()
                    .put("name", sub.getString("name"))
                    .put("type", 1)
                    .put(
                        "options",
                        options(Rules.list(sub, "options"), next.length > 1 ? next[1] : ""))));
  }

  static DataObject find(DataArray all, String name) {
    for (int i = 0; i < all.length(); i++) {
      if (all.getObject(i).getString("name").equals(name)) {
        return all.getObject(i);
      }
    }
    throw new AssertionError("Discord knows no command '" + name + "': " + all);
  }

  private static DataArray options(DataArray specs, String typed) {
    var given = DataArray.empty();
    Matcher word = WORD.matcher(typed);
    int next = 0;
    while (word.find() && next < specs.length()) {
      DataObject spec =
          word.group(1) == null ? specs.getObject(next++) : find(specs, word.group(1));
      String value = word.group(2) == null ? word.group(3) : word.group(2);
      if (word.group(1) == null && next == specs.length() && spec.getInt("type") == 3) {
        value = (value + typed.substring(word.end())).strip();
        given.add(option(spec, value));
        return given;
      }
      given.add(option(spec, value));
    }
    return given;
  }

  private static DataObject option(DataObject spec, String value) {
    int type = spec.getInt("type");
    String chosen = value;
    DataArray choices = Rules.list(spec, "choices");
    for (int i = 0; i < choices.length(); i++) {
      if (choices.getObject(i).getString("name").equals(value)) {
        chosen = choices.getObject(i).getString("value");
      }
    }
    return DataObject.empty()
        .put("name", spec.getString("name"))
        .put("type", type)
        .put("value", type == 4 ? Long.valueOf(chosen) : chosen);
  }
}
