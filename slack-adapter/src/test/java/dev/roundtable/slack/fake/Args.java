package dev.roundtable.slack.fake;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The arguments of a call, form-encoded, with JSON in some of them. */
record Args(Map<String, String> byName) {

  String text(String name) {
    return byName.getOrDefault(name, "");
  }

  boolean has(String name) {
    return !text(name).isEmpty();
  }

  boolean flag(String name) {
    return text(name).equals("1") || text(name).equals("true");
  }

  JsonNode json(String name, String error) {
    try {
      return Json.parse(text(name));
    } catch (JacksonException e) {
      throw new SlackError(error);
    }
  }

  String need(String name) {
    if (!has(name)) {
      throw new SlackError("invalid_arguments", "missing required field: " + name);
    }
    return text(name);
  }
}
