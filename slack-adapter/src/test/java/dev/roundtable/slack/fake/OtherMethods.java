package dev.roundtable.slack.fake;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** {@code auth.*}, {@code users.*} and what the app's own token may call. */
final class OtherMethods {

  OtherMethods(FakeSlack slack) {}

  void addTo(Map<String, FakeApi.Method> methods) {
    methods.put("auth.test", new FakeApi.Method("", this::auth));
    methods.put("users.info", new FakeApi.Method("users:read", this::user));
    methods.put(
        "apps.connections.open",
        new FakeApi.Method(
            "",
            (workspace, args) -> {
              throw new SlackError("not_allowed_token_type");
            }));
  }

  private ObjectNode auth(FakeWorkspace workspace, Args args) {
    return Json.object(
        "url",
        "https://acme.slack.com/",
        "team",
        workspace.name,
        "user",
        workspace.bot.handle,
        "team_id",
        workspace.team,
        "user_id",
        workspace.bot.id,
        "bot_id",
        workspace.bot.botId,
        "is_enterprise_install",
        false);
  }

  private ObjectNode user(FakeWorkspace workspace, Args args) {
    FakeUser user = workspace.users.get(args.need("user"));
    if (user == null) {
      throw new SlackError("user_not_found");
    }
    return Json.object("user", user.json(workspace.team));
  }

  static ObjectNode forApp(FakeSlack slack, String method) {
    return switch (method) {
      case "apps.connections.open" -> Json.object("ok", true, "url", slack.sockets.newUrl());
      case "auth.test" -> Json.object("ok", true, "app_name", "Roundtable", "app_id", slack.app.id);
      default -> throw new SlackError("not_allowed_token_type");
    };
  }
}
