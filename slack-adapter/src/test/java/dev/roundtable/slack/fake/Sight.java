package dev.roundtable.slack.fake;

import dev.roundtable.chat.AccountId;
import dev.roundtable.chat.MessageRef;
import dev.roundtable.chat.Reaction;
import dev.roundtable.chat.Shown;
import dev.roundtable.chat.ShownForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person in a workspace sees of messages and forms. */
final class Sight {

  private final FakeWorkspace workspace;

  Sight(FakeWorkspace workspace) {
    this.workspace = workspace;
  }

  /** A form as it is seen. */
  ShownForm form(ObjectNode view) {
    var labels = new ArrayList<String>();
    var byId = new HashMap<String, String>();
    inputs(view)
        .forEach(
            block -> {
              labels.add(label(block));
              byId.put(Json.text(block, "block_id"), label(block));
            });
    Map<String, String> errors =
        view.path("errors")
            .propertyStream()
            .collect(Collectors.toMap(e -> byId.get(e.getKey()), e -> e.getValue().asString()));
    String about = Drawing.of(view.path("blocks"), this::userName).words();
    return new ShownForm(Json.text(view.path("title"), "text"), about, labels, errors);
  }

  /** A message as it is seen; a private one has no reference. */
  Shown message(@Nullable MessageRef ref, JsonNode message, List<String> reactions) {
    boolean ours =
        !message.has("user") && !message.has("bot_id")
            || Json.text(message, "user").equals(workspace.bot.id);
    JsonNode blocks = message.path("blocks");
    Drawing drawn =
        blocks.isEmpty()
            ? Drawing.of(Json.text(message, "text"), this::userName)
            : Drawing.of(blocks, this::userName);
    var pings = new HashSet<String>();
    drawn.pings().forEach(id -> pings.add(id.equals("*") ? id : account(id).key()));
    List<JsonNode> elements =
        dev.roundtable.slack.fake.Shown.interactive(blocks).stream()
            .map(e -> e.path("element"))
            .toList();
    return new Shown(
        ref,
        ours ? null : account(Json.text(message, "user")),
        drawn.words(),
        elements.stream()
            .filter(e -> Json.text(e, "type").equals("button"))
            .map(e -> Json.text(e.path("text"), "text"))
            .toList(),
        elements.stream()
            .flatMap(e -> Json.each(e.path("options")))
            .map(o -> Json.text(o.path("text"), "text"))
            .toList(),
        pings,
        reactions.isEmpty() ? Set.of() : Set.of(Reaction.COUNTED));
  }

  static Stream<JsonNode> inputs(JsonNode view) {
    return Json.each(view.path("blocks")).filter(b -> Json.text(b, "type").equals("input"));
  }

  static String label(JsonNode input) {
    return Json.text(input.path("label"), "text");
  }

  private String userName(String id) {
    FakeUser user = workspace.users.get(id);
    return user == null ? id : user.name;
  }

  private AccountId account(String id) {
    return new AccountId("slack", workspace.team, id.isEmpty() ? "unknown" : id);
  }
}
