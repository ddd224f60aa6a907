package dev.roundtable.slack.fake;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Short ways to write and read JSON. */
public final class Json {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Json() {}

  /** An object of names and values in turn; a null value is left out. */
  public static ObjectNode object(Object... namesAndValues) {
    ObjectNode object = MAPPER.createObjectNode();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        object.set((String) namesAndValues[i], MAPPER.valueToTree(value));
      }
    }
    return object;
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  static JsonNode parse(String json) {
    return MAPPER.readTree(json);
  }

  static String text(JsonNode object, String name) {
    return object.path(name).asString("");
  }

  static Stream<JsonNode> each(JsonNode array) {
    return array.valueStream();
  }
}
