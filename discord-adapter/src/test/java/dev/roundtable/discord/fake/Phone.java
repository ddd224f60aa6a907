package dev.roundtable.discord.fake;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Messages and modals as they stand on a phone's narrow screen, with their mark-up left visible.
 */
final class Phone {

  private static final int WIDTH = 44;

  private Phone() {}

  static String message(FakeMessage message) {
    var lines = new ArrayList<String>();
    content(message.content()).forEach(lines::add);
    for (DataObject row : objects(message.components())) {
      lines.add("");
      var buttons = new ArrayList<String>();
      for (DataObject child : objects(Rules.list(row, "components"))) {
        if (child.getInt("type") == 2) {
          // A button stands on one line.
          buttons.add(("[ " + child.getString("label") + " ]").replace(' ', '\u00a0'));
        } else {
          lines.add("( " + child.getString("placeholder", "") + " v )");
          objects(Rules.list(child, "options"))
              .forEach(o -> lines.add("  " + o.getString("label")));
        }
      }
      lines.addAll(wrapped(String.join("  ", buttons), ""));
    }
    objects(message.json.getArray("attachments"))
        .forEach(
            file -> lines.addAll(wrapped("{picture: " + file.getString("description") + "}", "")));
    return text(lines);
  }

  static String modal(OpenModal modal) {
    var lines = new ArrayList<String>();
    lines.add("== " + modal.json().getString("title") + " ==");
    for (DataObject part : modal.parts()) {
      DataObject field = part.getObject("component");
      boolean required = field.getBoolean("required", true);
      lines.add("");
      lines.addAll(wrapped(part.getString("label") + (required ? " *" : ""), ""));
      lines.addAll(wrapped(part.getString("description", ""), "  "));
      field(field, lines);
    }
    return text(lines);
  }

  private static void field(DataObject field, List<String> lines) {
    DataArray options = Rules.list(field, "options");
    if (options.length() == 0) {
      String value = field.getString("value", field.getString("placeholder", ""));
      lines.addAll(wrapped("|" + value + "|", "  "));
      return;
    }
    boolean several = field.getInt("type") == 22;
    for (DataObject option : objects(options)) {
      boolean on = option.getBoolean("default", false);
      String box = several ? (on ? "[x] " : "[ ] ") : (on ? "(o) " : "( ) ");
      lines.addAll(wrapped(box + option.getString("label"), "  "));
    }
  }

  private static List<String> content(String content) {
    var lines = new ArrayList<String>();
    for (String line : content.replaceAll("[\u200b\u200c\u200d\u2060]", "").split("\n", -1)) {
      lines.addAll(line.isEmpty() ? List.of("") : wrapped(line, ""));
    }
    return lines;
  }

  private static List<String> wrapped(String text, String indent) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(indent);
    for (String word : text.split(" ")) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<DataObject> objects(DataArray all) {
    return all.stream(DataArray::getObject).toList();
  }

  /** Ids differ from run to run. */
  private static String text(List<String> lines) {
    return String.join("\n", lines)
            .replace('\u00a0', ' ')
            .replaceAll("\\d{17,}", "1")
            .stripTrailing()
        + "\n";
  }
}
