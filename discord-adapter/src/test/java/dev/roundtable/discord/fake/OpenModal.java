package dev.roundtable.discord.fake;

import dev.roundtable.chat.ShownForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/**
 * A modal on somebody's screen.
 *
 * @param pressed the message whose button opened it
 */
record OpenModal(DataObject json, FakeChannel channel, @Nullable FakeMessage pressed) {

  List<DataObject> parts() {
    var parts = new ArrayList<DataObject>();
    DataArray all = json.getArray("components");
    for (int i = 0; i < all.length(); i++) {
      parts.add(all.getObject(i));
    }
    return parts;
  }

  ShownForm shown() {
    List<String> labels = parts().stream().map(part -> part.getString("label")).toList();
    String about = pressed == null ? "" : Screen.words(pressed.content());
    return new ShownForm(json.getString("title"), about, labels, Map.of());
  }

  Map<String, String> inOrder(String... values) {
    var byLabel = new LinkedHashMap<String, String>();
    List<DataObject> parts = parts();
    for (int i = 0; i < values.length; i++) {
      byLabel.put(parts.get(i).getString("label"), values[i]);
    }
    return byLabel;
  }

  /** What Discord sends; fields that are not mentioned keep what they were opened with. */
  DataArray filled(FakeDiscord discord, Map<String, String> byLabel) {
    var sent = DataArray.empty();
    for (DataObject part : parts()) {
      DataObject field = part.getObject("component");
      String given = byLabel.get(part.getString("label"));
      var value =
          DataObject.empty()
              .put("type", field.getInt("type"))
              .put("id", field.getInt("id", 1))
              .put("custom_id", field.getString("custom_id"));
      fill(part.getString("label"), field, value, discord.idOf(given));
      sent.add(DataObject.empty().put("type", 18).put("id", 1).put("component", value));
    }
    return sent;
  }

  private static void fill(
      String label, DataObject field, DataObject value, @Nullable String given) {
    switch (field.getInt("type")) {
      case 4 -> {
        String text = given == null ? field.getString("value", "") : given;
        boolean required = field.getBoolean("required", true);
        if ((text.isEmpty() && required) || text.length() > field.getInt("max_length", 4000)) {
          throw new AssertionError("Discord does not let this be sent as '" + label + "'");
        }
        if (!text.isEmpty() && text.length() < field.getInt("min_length", 0)) {
          throw new AssertionError("too short for '" + label + "'");
        }
        value.put("value", text);
      }
      case 21 -> value.put("value", one(field, given));
      case 3, 22 -> value.put("values", several(field, given));
      default ->
          value.put("values", given == null ? DataArray.empty() : DataArray.empty().add(given));
    }
  }

  private static @Nullable String one(DataObject field, @Nullable String given) {
    DataArray chosen = several(field, given);
    return chosen.length() == 0 ? null : chosen.getString(0);
  }

  private static List<String> labels(DataArray options) {
    return options.stream(DataArray::getObject).map(option -> option.getString("label")).toList();
  }

  private static DataArray several(DataObject field, @Nullable String given) {
    var values = DataArray.empty();
    DataArray options = field.getArray("options");
    // A label of its own may hold a comma.
    List<String> wanted =
        given == null || labels(options).contains(given)
            ? List.of(String.valueOf(given))
            : List.of(given.split("\\s*[,;]\\s*"));
    for (int i = 0; i < options.length(); i++) {
      DataObject option = options.getObject(i);
      boolean chosen =
          given == null
              ? option.getBoolean("default", false)
              : wanted.contains(option.getString("label"));
      if (chosen) {
        values.add(option.getString("value"));
      }
    }
    if (given != null && !given.isEmpty() && values.length() == 0) {
      throw new AssertionError("there is no option '" + given + "'");
    }
    return values;
  }
}
