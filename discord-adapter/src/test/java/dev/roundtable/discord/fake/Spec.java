package dev.roundtable.discord.fake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Discord's own description of its REST interface, where it lies beside the repository: each call
 * and each answer of this Discord is held against it.
 */
public final class Spec {

  /** JDA sends these in another type than the description's; Discord takes both. */
  private static final Set<String> OTHERWISE =
      Set.of("contexts", "integration_types", "recipient_id", "default_member_permissions");

  /** How Discord answers "thinking…", and how JDA numbers new files: the description is silent. */
  private static final List<String> UNSAID =
      List.of(
          "replies.resource.type: 5 is none of [4]", "attachments[].id: 0 is not of type string");

  private static final Path FILE = find();
  private static final Optional<Spec> SPEC = load();

  private record Operation(Pattern path, String method, Map<?, ?> said, long fixed) {}

  private final Schema schema;
  private final List<Operation> operations = new ArrayList<>();

  private Spec(Map<String, Object> all) {
    schema = new Schema(all, OTHERWISE);
    Schema.map(all.get("paths"))
        .forEach(
            (path, methods) ->
                Schema.map(methods)
                    .forEach(
                        (method, said) -> {
                          if (said instanceof Map<?, ?> operation) {
                            add(path.toString(), method.toString(), operation);
                          }
                        }));
    operations.sort(Comparator.comparingLong(Operation::fixed).reversed());
  }

  private void add(String path, String method, Map<?, ?> operation) {
    String regex = "/api/v10" + path.replaceAll("\\{[^}]+}", "[^/]+");
    long fixed = path.split("/").length * 10L - path.chars().filter(c -> c == '{').count();
    operations.add(
        new Operation(
            Pattern.compile(regex), method.toUpperCase(java.util.Locale.ROOT), operation, fixed));
  }

  /** Where the description would lie. */
  public static Path file() {
    return FILE;
  }

  private static Path find() {
    for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
      Path file = up.resolve("shared/specs/discord-openapi.json");
      if (Files.exists(file)) {
        return file;
      }
    }
    return Path.of("shared/specs/discord-openapi.json");
  }

  private static Optional<Spec> load() {
    if (!Files.exists(FILE)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(FILE)) {
      return Optional.of(new Spec(DataObject.fromJson(in).toMap()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a call and its answer; nothing where there is no description. */
  static List<String> wrong(Call call, int status, String answer) {
    return SPEC.map(spec -> spec.check(call, status, answer)).orElse(List.of());
  }

  private List<String> check(Call call, int status, String answer) {
    Operation operation =
        operations.stream()
            .filter(o -> o.method().equals(call.method()))
            .filter(o -> o.path().matcher(call.path()).matches())
            .findFirst()
            .orElse(null);
    String what = call.method() + " " + call.path();
    if (operation == null) {
      return List.of(what + ": Discord has no such route");
    }
    var wrong = new ArrayList<String>();
    Object asked = body(operation.said().get("requestBody"));
    if (asked != null && !call.text().isBlank() && status < 400) {
      schema.check(asked, json(call.text()), what + " sends", wrong);
    }
    Object replies = Schema.map(operation.said().get("responses")).get(Integer.toString(status));
    if (status < 400 && replies == null) {
      wrong.add(what + ": Discord never answers with " + status);
    }
    Object replied = body(replies);
    if (replied != null && !answer.isBlank()) {
      schema.check(replied, json(answer), what + " replies", wrong);
    }
    wrong.removeIf(it -> UNSAID.stream().anyMatch(it::endsWith));
    return wrong;
  }

  private static Object body(Object described) {
    Object content = Schema.map(described).get("content");
    return Schema.map(Schema.map(content).get("application/json")).get("schema");
  }

  private static Object json(String text) {
    return text.stripLeading().startsWith("[")
        ? DataArray.fromJson(text).toList()
        : DataObject.fromJson(text).toMap();
  }
}
