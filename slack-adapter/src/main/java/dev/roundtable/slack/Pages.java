package dev.roundtable.slack;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import java.util.ArrayList;
import java.util.List;

/** Breaks blocks into messages, each within what Slack takes for one. */
final class Pages {

  /** Slack takes 50 blocks a message. */
  private static final int BLOCKS = 50;

  /** Slack refuses a little over 12,000 characters in all blocks together, undocumented. */
  private static final int CHARACTERS = 11_500;

  private static final Gson GSON = GsonFactory.createSnakeCase();

  private Pages() {}

  static List<List<LayoutBlock>> of(List<LayoutBlock> blocks) {
    var pages = new ArrayList<List<LayoutBlock>>();
    var page = new ArrayList<LayoutBlock>();
    int characters = 0;
    for (LayoutBlock block : blocks) {
      int size = characters(GSON.toJsonTree(block, LayoutBlock.class));
      if (!page.isEmpty() && (page.size() == BLOCKS || characters + size > CHARACTERS)) {
        pages.add(List.copyOf(page));
        page.clear();
        characters = 0;
      }
      page.add(block);
      characters += size;
    }
    pages.add(List.copyOf(page));
    return pages;
  }

  private static int characters(JsonElement json) {
    int sum = 0;
    if (json.isJsonArray()) {
      for (JsonElement element : json.getAsJsonArray()) {
        sum += characters(element);
      }
    } else if (json instanceof JsonObject object) {
      for (String key : object.keySet()) {
        JsonElement value = object.get(key);
        sum +=
            key.equals("text") && value.isJsonPrimitive()
                ? value.getAsString().length()
                : characters(value);
      }
    }
    return sum;
  }
}
