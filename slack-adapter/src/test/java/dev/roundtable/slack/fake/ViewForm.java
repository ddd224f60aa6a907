package dev.roundtable.slack.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An open modal as a person fills it. */
final class ViewForm {

  private ViewForm() {}

  static boolean sends(JsonNode view) {
    return view.has("submit");
  }

  static String shown(JsonNode view) {
    String errors =
        view.has("errors")
            ? "\n" + view.path("errors").valueStream().map(e -> e.asString()).toList()
            : "";
    return Json.text(view.path("title"), "text") + "\n" + Shown.of(view) + errors;
  }

  /** The view with its state, after what Slack itself checks before it sends. */
  static ObjectNode fill(ObjectNode view, Map<String, String> byLabel) {
    var left = new LinkedHashMap<>(byLabel);
    ObjectNode values = Json.object();
    for (JsonNode block : view.path("blocks")) {
      if (!Json.text(block, "type").equals("input")) {
        continue;
      }
      String label = Json.text(block.path("label"), "text");
      JsonNode element = block.path("element");
      String given = left.remove(label);
      JsonNode typed =
          view.path("state")
              .path("values")
              .path(Json.text(block, "block_id"))
              .path(Json.text(element, "action_id"));
      ObjectNode value =
          given == null && typed.isObject()
              ? (ObjectNode) typed.deepCopy()
              : value(element, given, block.path("optional").asBoolean(false), label);
      values.set(Json.text(block, "block_id"), Json.object(Json.text(element, "action_id"), value));
    }
    if (!left.isEmpty()) {
      throw new AssertionError("the form has no " + left.keySet() + " but " + shown(view));
    }
    ObjectNode filled = view.deepCopy();
    filled.remove("errors");
    filled.set("state", Json.object("values", values));
    return filled;
  }

  private static ObjectNode value(JsonNode element, String given, boolean optional, String label) {
    String type = Json.text(element, "type");
    ObjectNode value = Json.object("type", type);
    switch (type) {
      case "plain_text_input" -> {
        String text = given == null ? Json.text(element, "initial_value") : given;
        check(optional || !text.isEmpty(), label + " is required");
        check(text.length() <= element.path("max_length").asInt(3000), label + " is too long");
        check(
            text.isEmpty() || text.length() >= element.path("min_length").asInt(0),
            label + " is too short");
        if (text.isEmpty()) {
          value.putNull("value");
        } else {
          value.put("value", text);
        }
      }
      case "static_select", "radio_buttons", "external_select" -> {
        JsonNode chosen = given == null ? element.path("initial_option") : option(element, given);
        check(optional || !chosen.isMissingNode(), label + " is required");
        if (chosen.isMissingNode()) {
          value.putNull("selected_option");
        } else {
          value.set("selected_option", chosen);
        }
      }
      case "checkboxes", "multi_static_select" -> {
        var chosen = Json.array();
        if (given == null) {
          element.path("initial_options").forEach(chosen::add);
        } else {
          for (String one : given.split("[,;]\\s*")) {
            chosen.add(option(element, one));
          }
        }
        check(optional || !chosen.isEmpty(), label + " is required");
        value.set("selected_options", chosen);
      }
      case "users_select" -> value.put("selected_user", given);
      case "datepicker" ->
          value.put(
              "selected_date",
              given == null && element.has("initial_date")
                  ? Json.text(element, "initial_date")
                  : given);
      default -> value.set("files", Json.array());
    }
    return value;
  }

  private static JsonNode option(JsonNode element, String label) {
    return Json.each(element.path("options"))
        .filter(o -> Json.text(o.path("text"), "text").equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no option " + label + " in " + element));
  }

  /** Does with the modal what the acknowledgement says. */
  static void follow(FakePerson person, ObjectNode sent, JsonNode ack) {
    switch (Json.text(ack, "response_action")) {
      case "" -> person.modals.remove(sent);
      case "clear" -> person.modals.clear();
      case "errors" -> {
        ack.path("errors")
            .propertyStream()
            .forEach(
                error -> {
                  boolean known =
                      Json.each(sent.path("blocks"))
                          .anyMatch(
                              b ->
                                  Json.text(b, "block_id").equals(error.getKey())
                                      && Json.text(b, "type").equals("input"));
                  if (!known) {
                    person.slack.mistake("an error at no input: " + error.getKey());
                  }
                });
        sent.set("errors", ack.path("errors"));
      }
      case "update" ->
          ViewMethods.replace(
              sent, ViewMethods.modal(person.slack, person.workspace, ack.path("view")));
      case "push" ->
          person.push(ViewMethods.modal(person.slack, person.workspace, ack.path("view")));
      default -> person.slack.mistake("an unknown response_action: " + ack);
    }
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError("Slack does not send the form: " + otherwise);
    }
  }
}
