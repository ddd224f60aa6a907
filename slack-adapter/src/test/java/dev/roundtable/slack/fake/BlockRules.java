package dev.roundtable.slack.fake;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What Slack takes as blocks, and gives ids to where they have none. */
final class BlockRules {

  private static final Set<String> IN_MESSAGES =
      Set.of(
          "section", "header", "context", "actions", "divider", "image", "rich_text", "markdown");
  private static final Set<String> BUTTONS_AND_MENUS =
      Set.of(
          "button",
          "static_select",
          "overflow",
          "users_select",
          "datepicker",
          "radio_buttons",
          "checkboxes",
          "external_select");
  private static final Set<String> INPUTS =
      Set.of(
          "plain_text_input",
          "static_select",
          "multi_static_select",
          "radio_buttons",
          "checkboxes",
          "users_select",
          "datepicker",
          "file_input",
          "external_select",
          "timepicker");

  private final Surface surface;
  private final String code;
  private final FakeIds ids;
  private int characters;

  /** Where blocks are shown. */
  enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    final int most;

    Surface(int most) {
      this.most = most;
    }
  }

  private BlockRules(Surface surface, FakeIds ids) {
    this.surface = surface;
    this.code = surface == Surface.MESSAGE ? "invalid_blocks" : "invalid_arguments";
    this.ids = ids;
  }

  static void check(JsonNode blocks, Surface surface, FakeIds ids) {
    new BlockRules(surface, ids).all(blocks);
  }

  private void all(JsonNode blocks) {
    need(blocks.isArray() && blocks.size() <= surface.most, "no more than " + surface.most);
    var blockIds = new HashSet<String>();
    Json.each(blocks)
        .forEach(
            block -> {
              if (!block.has("block_id")) {
                ((ObjectNode) block).put("block_id", ids.next("").substring(0, 5));
              }
              String id = Json.text(block, "block_id");
              need(id.length() <= 255, "block_id of at most 255");
              need(blockIds.add(id), "block_id twice: " + id);
              block(block);
            });
    if (surface == Surface.MESSAGE && characters > 12_000) {
      throw new SlackError("msg_blocks_too_long");
    }
  }

  private void block(JsonNode block) {
    String type = Json.text(block, "type");
    need(
        IN_MESSAGES.contains(type) || (surface == Surface.MODAL && type.equals("input")),
        "block type " + type);
    switch (type) {
      case "section" -> section(block);
      case "header" -> text(block.path("text"), 150, true);
      case "context" -> {
        JsonNode elements = block.path("elements");
        need(!elements.isEmpty() && elements.size() <= 10, "1 to 10 elements");
        Json.each(elements).forEach(element -> text(element, 3000, false));
      }
      case "actions" -> actions(block);
      case "image" ->
          need(
              block.has("alt_text")
                  && Json.text(block, "alt_text").length() <= 2000
                  && (block.has("image_url") || block.has("slack_file")),
              "an image");
      case "input" -> input(block);
      case "rich_text" -> richText(block.path("elements"));
      case "markdown" -> count(Json.text(block, "text"), 12_000);
      default -> {}
    }
  }

  private void section(JsonNode block) {
    need(block.has("text") || block.has("fields"), "a section with text");
    if (block.has("text")) {
      text(block.path("text"), 3000, false);
    }
    need(block.path("fields").size() <= 10, "at most 10 fields");
    Json.each(block.path("fields")).forEach(field -> text(field, 2000, false));
  }

  private void actions(JsonNode block) {
    JsonNode elements = block.path("elements");
    need(!elements.isEmpty() && elements.size() <= 25, "1 to 25 elements");
    var actionIds = new HashSet<String>();
    Json.each(elements)
        .forEach(
            element -> {
              need(BUTTONS_AND_MENUS.contains(Json.text(element, "type")), "an element");
              need(actionIds.add(Json.text(element, "action_id")), "action_id twice");
              element(element);
            });
  }

  private void input(JsonNode block) {
    text(block.path("label"), 2000, true);
    if (block.has("hint")) {
      text(block.path("hint"), 2000, true);
    }
    JsonNode element = block.path("element");
    need(INPUTS.contains(Json.text(element, "type")), "an input: " + Json.text(element, "type"));
    element(element);
  }

  private void element(JsonNode element) {
    String type = Json.text(element, "type");
    String id = Json.text(element, "action_id");
    need(!id.isEmpty() && id.length() <= 255, "action_id of 1 to 255");
    if (element.has("placeholder")) {
      text(element.path("placeholder"), 150, true);
    }
    if (type.equals("button")) {
      text(element.path("text"), 75, true);
      need(Json.text(element, "value").length() <= 2000, "value of at most 2000");
      need(
          !element.has("style")
              || Set.of("primary", "danger").contains(Json.text(element, "style")),
          "a style");
    }
    if (type.equals("plain_text_input")) {
      int most = element.path("max_length").asInt(3000);
      need(most >= 1 && most <= 3000, "max_length of 1 to 3000");
      need(element.path("min_length").asInt(0) <= most, "min_length below max_length");
      need(Json.text(element, "initial_value").length() <= most, "initial_value within max_length");
    }
    if (element.has("options")) {
      options(element, type);
    }
  }

  private void options(JsonNode element, String type) {
    JsonNode options = element.path("options");
    boolean ten = type.equals("radio_buttons") || type.equals("checkboxes");
    need(!options.isEmpty() && options.size() <= (ten ? 10 : 100), "not so many options");
    var values = new HashSet<String>();
    Json.each(options)
        .forEach(
            option -> {
              text(option.path("text"), 75, false);
              String value = Json.text(option, "value");
              need(!value.isEmpty() && value.length() <= 150, "value of 1 to 150");
              need(values.add(value), "value twice: " + value);
            });
    if (element.has("initial_option")) {
      need(values.contains(Json.text(element.path("initial_option"), "value")), "initial_option");
    }
    Json.each(element.path("initial_options"))
        .forEach(option -> need(values.contains(Json.text(option, "value")), "initial_options"));
  }

  private void richText(JsonNode node) {
    need(!node.isEmpty(), "a rich text with elements");
    Json.each(node)
        .forEach(
            element -> {
              String type = Json.text(element, "type");
              if (type.equals("text")) {
                count(Json.text(element, "text"), 12_000);
                need(!Json.text(element, "text").isEmpty(), "a text");
              } else if (type.startsWith("rich_text_")) {
                richText(element.path("elements"));
              } else {
                need(Set.of("link", "user", "date", "emoji").contains(type), "element " + type);
              }
            });
  }

  private void text(JsonNode text, int most, boolean plainOnly) {
    String type = Json.text(text, "type");
    need(type.equals("plain_text") || (type.equals("mrkdwn") && !plainOnly), "a text object");
    need(!text.has("verbatim") || type.equals("mrkdwn"), "verbatim is mrkdwn's");
    need(!text.has("emoji") || type.equals("plain_text"), "emoji is plain_text's");
    count(Json.text(text, "text"), most);
  }

  private void count(String text, int most) {
    need(!text.isEmpty() && text.length() <= most, "1 to " + most + " characters");
    characters += text.length();
  }

  private void need(boolean holds, String what) {
    if (!holds) {
      throw new SlackError(code, what);
    }
  }
}
