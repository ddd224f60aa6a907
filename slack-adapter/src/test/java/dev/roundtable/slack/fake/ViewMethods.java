package dev.roundtable.slack.fake;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code views.*}: modals, at most three on top of each other, and Home tabs. */
final class ViewMethods {

  private final FakeSlack slack;

  ViewMethods(FakeSlack slack) {
    this.slack = slack;
  }

  void addTo(Map<String, FakeApi.Method> methods) {
    methods.put("views.open", new FakeApi.Method("", this::open));
    methods.put("views.push", new FakeApi.Method("", this::push));
    methods.put("views.update", new FakeApi.Method("", this::update));
    methods.put("views.publish", new FakeApi.Method("", this::publish));
  }

  private ObjectNode open(FakeWorkspace workspace, Args args) {
    ObjectNode view = modal(slack, workspace, args.json("view", "invalid_arguments"));
    FakePerson person = slack.triggers.use(args.need("trigger_id"));
    person.modals.clear();
    person.modals.push(view);
    return Json.object("view", view);
  }

  private ObjectNode push(FakeWorkspace workspace, Args args) {
    ObjectNode view = modal(slack, workspace, args.json("view", "invalid_arguments"));
    FakePerson person = slack.triggers.use(args.need("trigger_id"));
    person.push(view);
    return Json.object("view", view);
  }

  private ObjectNode update(FakeWorkspace workspace, Args args) {
    ObjectNode view = modal(slack, workspace, args.json("view", "invalid_arguments"));
    for (FakePerson person : workspace.people.values()) {
      for (ObjectNode open : person.modals) {
        if (Json.text(open, "id").equals(args.text("view_id"))) {
          if (args.has("hash") && !args.text("hash").equals(Json.text(open, "hash"))) {
            throw new SlackError("hash_conflict");
          }
          replace(open, view);
          return Json.object("view", open);
        }
      }
    }
    throw new SlackError("not_found");
  }

  static void replace(ObjectNode open, ObjectNode with) {
    String id = Json.text(open, "id");
    open.removeAll();
    open.setAll(with);
    open.put("id", id);
  }

  private ObjectNode publish(FakeWorkspace workspace, Args args) {
    JsonNode view = args.json("view", "invalid_arguments");
    if (!Json.text(view, "type").equals("home")) {
      throw new SlackError("invalid_arguments", "a home view");
    }
    if (!workspace.users.containsKey(args.need("user_id"))) {
      throw new SlackError("user_not_found");
    }
    BlockRules.check(view.path("blocks"), BlockRules.Surface.HOME, slack.ids);
    ObjectNode kept = full(slack, workspace, view);
    workspace.homes.put(args.text("user_id"), kept);
    return Json.object("view", kept);
  }

  static ObjectNode modal(FakeSlack slack, FakeWorkspace workspace, JsonNode view) {
    need(Json.text(view, "type").equals("modal"), "a modal");
    label(view, "title", true);
    boolean inputs =
        Json.each(view.path("blocks")).anyMatch(b -> Json.text(b, "type").equals("input"));
    label(view, "submit", inputs);
    label(view, "close", false);
    need(Json.text(view, "private_metadata").length() <= 3000, "private_metadata of 3000");
    need(Json.text(view, "callback_id").length() <= 255, "callback_id of 255");
    BlockRules.check(view.path("blocks"), BlockRules.Surface.MODAL, slack.ids);
    return full(slack, workspace, view);
  }

  private static ObjectNode full(FakeSlack slack, FakeWorkspace workspace, JsonNode view) {
    ObjectNode kept = (ObjectNode) view.deepCopy();
    kept.put("id", slack.ids.next("V"));
    kept.put("team_id", workspace.team);
    kept.put("app_id", slack.app.id);
    kept.put("app_installed_team_id", workspace.team);
    kept.put("bot_id", workspace.bot.botId);
    kept.put("hash", slack.ids.seconds() + "." + slack.ids.next("").substring(0, 8));
    return kept;
  }

  private static void label(JsonNode view, String name, boolean required) {
    if (!view.has(name)) {
      need(!required, name);
      return;
    }
    String text = Json.text(view.path(name), "text");
    need(Json.text(view.path(name), "type").equals("plain_text"), name + " is plain");
    need(!text.isEmpty() && text.length() <= 24, name + " of 1 to 24 characters");
  }

  private static void need(boolean holds, String what) {
    if (!holds) {
      throw new SlackError("invalid_arguments", what);
    }
  }
}
