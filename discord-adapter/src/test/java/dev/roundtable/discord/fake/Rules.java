package dev.roundtable.discord.fake;

import java.util.HashSet;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What Discord refuses in messages and modals; the limits of its documentation. */
final class Rules {

  private static final int CONTENT = 2000;
  private static final int SUPPRESS_NOTIFICATIONS = 1 << 12;
  private static final int SUPPRESS_EMBEDS = 1 << 2;
  private static final int EPHEMERAL = 1 << 6;

  private Rules() {}

  static void message(DataObject message, int files) {
    String content = message.getString("content", "");
    DataArray components = list(message, "components");
    if (content.length() > CONTENT) {
      throw ApiError.form("content: Must be 2000 or fewer in length.");
    }
    if (content.isBlank() && files == 0 && list(message, "embeds").length() == 0) {
      throw new ApiError(400, 50006, "Cannot send an empty message");
    }
    int flags = message.getInt("flags", 0);
    if ((flags & ~(SUPPRESS_NOTIFICATIONS | SUPPRESS_EMBEDS | EPHEMERAL)) != 0) {
      throw ApiError.form("flags: cannot be set: " + flags);
    }
    if (components.length() > 5) {
      throw ApiError.form("components: Must be 5 or fewer in length.");
    }
    mentions(message);
    var ids = new HashSet<String>();
    for (int i = 0; i < components.length(); i++) {
      row(components.getObject(i), ids);
    }
    String nonce = message.getString("nonce", "");
    if (nonce.length() > 25) {
      throw ApiError.form("nonce: Must be 25 or fewer in length.");
    }
  }

  /** Nothing we send may notify by accident. */
  private static void mentions(DataObject message) {
    DataObject allowed = message.optObject("allowed_mentions").orElse(null);
    if (allowed == null) {
      throw ApiError.form("allowed_mentions: must be set, this fake insists");
    }
    DataArray parse = list(allowed, "parse");
    if (parse.length() > 0) {
      throw ApiError.form("allowed_mentions: pings by text are never allowed here: " + parse);
    }
  }

  private static void row(DataObject row, Set<String> ids) {
    DataArray children = list(row, "components");
    if (row.getInt("type") != 1 || children.length() < 1 || children.length() > 5) {
      throw ApiError.form("components: a row of 1 to 5");
    }
    for (int i = 0; i < children.length(); i++) {
      DataObject child = children.getObject(i);
      String id = child.getString("custom_id", "");
      if (id.isEmpty() || id.length() > 100 || !ids.add(id)) {
        throw ApiError.form("custom_id: 1 to 100 in length, unique: " + id);
      }
      if (child.getInt("type") == 2) {
        length("label", child.getString("label", ""), 1, 80);
      } else {
        select(child, children.length());
      }
    }
  }

  private static void select(DataObject select, int inRow) {
    if (inRow != 1) {
      throw ApiError.form("a select fills a row");
    }
    options(list(select, "options"), 25);
    length("placeholder", select.getString("placeholder", ""), 0, 150);
  }

  private static void options(DataArray options, int most) {
    if (options.length() < 1 || options.length() > most) {
      throw ApiError.form("options: 1 to " + most);
    }
    var values = new HashSet<String>();
    for (int i = 0; i < options.length(); i++) {
      length("label", options.getObject(i).getString("label"), 1, 100);
      String value = options.getObject(i).getString("value");
      length("value", value, 1, 100);
      if (!values.add(value)) {
        throw ApiError.form("options: duplicate value " + value);
      }
    }
  }

  static void modal(DataObject modal) {
    length("title", modal.getString("title"), 1, 45);
    length("custom_id", modal.getString("custom_id"), 1, 100);
    DataArray parts = list(modal, "components");
    if (parts.length() < 1 || parts.length() > 5) {
      throw ApiError.form("components: 1 to 5 in a modal");
    }
    for (int i = 0; i < parts.length(); i++) {
      DataObject label = parts.getObject(i);
      if (label.getInt("type") != 18) {
        throw ApiError.form("components: labels only");
      }
      length("label", label.getString("label"), 1, 45);
      length("description", label.getString("description", ""), 0, 100);
      field(label.getObject("component"));
    }
  }

  private static void field(DataObject field) {
    length("custom_id", field.getString("custom_id"), 1, 100);
    switch (field.getInt("type")) {
      case 3 -> options(list(field, "options"), 25);
      case 21 -> {
        options(list(field, "options"), 10);
        if (list(field, "options").length() < 2) {
          throw ApiError.form("options: 2 to 10 in a radio group");
        }
      }
      case 22 -> options(list(field, "options"), 10);
      case 4 -> {
        int most = field.getInt("max_length", 4000);
        if (most < 1 || most > 4000 || field.getInt("min_length", 0) > most) {
          throw ApiError.form("max_length: 1 to 4000");
        }
        length("value", field.getString("value", ""), 0, most);
      }
      default -> {}
    }
  }

  private static void length(String what, String text, int least, int most) {
    if (text.length() < least || text.length() > most) {
      throw ApiError.form(what + ": Must be between " + least + " and " + most + ": " + text);
    }
  }

  static DataArray list(DataObject from, String key) {
    return from.optArray(key).orElseGet(DataArray::empty);
  }
}
