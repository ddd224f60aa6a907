package dev.roundtable.slack.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a reader sees of a message or view: its blocks in order, or its text where it has none. */
final class Shown {

  private Shown() {}

  static String of(JsonNode message) {
    JsonNode blocks = message.path("blocks");
    if (!blocks.isArray() || blocks.isEmpty()) {
      return Json.text(message, "text");
    }
    var words = new ArrayList<String>();
    collect(blocks, words);
    return String.join("\n", words);
  }

  private static void collect(JsonNode node, List<String> words) {
    if (node.isArray()) {
      Json.each(node).forEach(child -> collect(child, words));
      return;
    }
    JsonNode text = node.path("text");
    if (text.isString()) {
      words.add(text.asString());
    }
    for (String part :
        List.of("text", "elements", "fields", "label", "hint", "element", "placeholder")) {
      if (!node.path(part).isString()) {
        collectContainer(node.path(part), words);
      }
    }
    collectContainer(node.path("options"), words);
  }

  private static void collectContainer(JsonNode node, List<String> words) {
    if (node.isContainer()) {
      collect(node, words);
    }
  }

  /** All elements with an action id, in order. */
  static List<JsonNode> interactive(JsonNode blocks) {
    return Json.each(blocks)
        .flatMap(
            block ->
                switch (Json.text(block, "type")) {
                  case "actions" ->
                      Json.each(block.path("elements")).map(element -> with(block, element));
                  case "section" ->
                      block.has("accessory")
                          ? List.of(with(block, block.path("accessory"))).stream()
                          : List.<JsonNode>of().stream();
                  default -> List.<JsonNode>of().stream();
                })
        .collect(Collectors.toList());
  }

  private static JsonNode with(JsonNode block, JsonNode element) {
    var copy = Json.object();
    copy.set("element", element);
    copy.put("block_id", Json.text(block, "block_id"));
    return copy;
  }
}
