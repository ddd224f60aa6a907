package dev.roundtable.discord.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** As much of JSON Schema 2020-12 as Discord's description of itself uses. */
final class Schema {

  private final Map<String, Object> all;
  private final Set<String> passed;

  /**
   * A checker.
   *
   * @param all the document in which references are looked up
   * @param passed names of properties that are not looked at
   */
  Schema(Map<String, Object> all, Set<String> passed) {
    this.all = all;
    this.passed = passed;
  }

  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  void check(Object described, Object value, String at, List<String> wrong) {
    Map<?, ?> schema = map(described);
    if (schema.get("$ref") instanceof String ref) {
      check(resolve(ref), value, at, wrong);
      return;
    }
    if (schema.get("type") != null && !typed(schema.get("type"), value)) {
      wrong.add(at + ": " + shown(value) + " is not of type " + schema.get("type"));
      return;
    }
    if (schema.get("enum") instanceof List<?> values && !has(values, value)) {
      wrong.add(at + ": " + shown(value) + " is none of " + values);
    }
    if (schema.containsKey("const") && !same(schema.get("const"), value)) {
      wrong.add(at + ": " + shown(value) + " is not " + schema.get("const"));
    }
    each(schema.get("allOf")).forEach(one -> check(one, value, at, wrong));
    choice(each(schema.get("oneOf")), value, at, wrong);
    choice(each(schema.get("anyOf")), value, at, wrong);
    switch (value) {
      case Map<?, ?> object -> object(schema, object, at, wrong);
      case List<?> list -> list(schema, list, at, wrong);
      case String text -> text(schema, text, at, wrong);
      case Number number -> number(schema, number, at, wrong);
      case null, default -> {}
    }
  }

  private Object resolve(String ref) {
    Object here = all;
    for (String step : ref.substring("#/".length()).split("/")) {
      here = map(here).get(step);
    }
    return here;
  }

  /** One of several must fit; else what is wrong with the one that fits best. */
  private void choice(List<?> options, Object value, String at, List<String> wrong) {
    List<String> least = null;
    for (Object option : options) {
      var found = new ArrayList<String>();
      check(option, value, at, found);
      if (found.isEmpty()) {
        return;
      }
      if (least == null || found.size() < least.size()) {
        least = found;
      }
    }
    if (least != null) {
      wrong.addAll(least);
    }
  }

  private void object(Map<?, ?> schema, Map<?, ?> value, String at, List<String> wrong) {
    for (Object name : each(schema.get("required"))) {
      if (!value.containsKey(name)) {
        wrong.add(at + ": lacks " + name);
      }
    }
    map(schema.get("properties"))
        .forEach(
            (name, described) -> {
              if (value.containsKey(name) && !passed.contains(name.toString())) {
                check(described, value.get(name), at + "." + name, wrong);
              }
            });
    if (schema.get("additionalProperties") instanceof Map<?, ?> further) {
      value.forEach(
          (name, inner) -> {
            if (!map(schema.get("properties")).containsKey(name)) {
              check(further, inner, at + "." + name, wrong);
            }
          });
    }
  }

  private void list(Map<?, ?> schema, List<?> value, String at, List<String> wrong) {
    bounds(schema, "minItems", "maxItems", value.size(), at, wrong);
    Object items = schema.get("items");
    for (int i = 0; items != null && i < value.size(); i++) {
      check(items, value.get(i), at + "[]", wrong);
    }
  }

  private static void text(Map<?, ?> schema, String value, String at, List<String> wrong) {
    bounds(schema, "minLength", "maxLength", value.codePointCount(0, value.length()), at, wrong);
    if (schema.get("pattern") instanceof String pattern
        && !Pattern.compile(pattern).matcher(value).find()) {
      wrong.add(at + ": " + shown(value) + " does not match " + pattern);
    }
  }

  private static void number(Map<?, ?> schema, Number value, String at, List<String> wrong) {
    bounds(schema, "minimum", "maximum", value.doubleValue(), at, wrong);
  }

  private static void bounds(
      Map<?, ?> schema, String least, String most, double value, String at, List<String> wrong) {
    if (schema.get(least) instanceof Number min && value < min.doubleValue()) {
      wrong.add(at + ": less than " + min);
    }
    if (schema.get(most) instanceof Number max && value > max.doubleValue()) {
      wrong.add(at + ": more than " + max);
    }
  }

  private static boolean typed(Object type, Object value) {
    if (type instanceof List<?> types) {
      return types.stream().anyMatch(one -> typed(one, value));
    }
    return switch (String.valueOf(type)) {
      case "object" -> value instanceof Map;
      case "array" -> value instanceof List;
      case "string" -> value instanceof String;
      case "boolean" -> value instanceof Boolean;
      case "null" -> value == null;
      case "integer" ->
          value instanceof Number number && number.doubleValue() == Math.rint(number.doubleValue());
      case "number" -> value instanceof Number;
      default -> true;
    };
  }

  private static boolean has(List<?> values, Object value) {
    return values.stream().anyMatch(one -> same(one, value));
  }

  private static boolean same(Object one, Object other) {
    return one instanceof Number a && other instanceof Number b
        ? a.doubleValue() == b.doubleValue()
        : Objects.equals(one, other);
  }

  private static List<?> each(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String shown(Object value) {
    String text = String.valueOf(value);
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
