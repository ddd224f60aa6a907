package dev.roundtable.slack.fake;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shapes in which Slack tells what happened. */
final class Payloads {

  private Payloads() {}

  static ObjectNode event(FakeSlack slack, FakeWorkspace workspace, ObjectNode event) {
    ObjectNode payload =
        Json.object(
            "token",
            "verification",
            "team_id",
            workspace.team,
            "context_team_id",
            workspace.team,
            "api_app_id",
            slack.app.id,
            "type",
            "event_callback",
            "event_id",
            slack.ids.next("Ev"),
            "event_time",
            slack.ids.seconds(),
            "is_ext_shared_channel",
            false,
            "authorizations",
            List.of(
                Json.object(
                    "team_id",
                    workspace.team,
                    "user_id",
                    workspace.bot.id,
                    "is_bot",
                    true,
                    "is_enterprise_install",
                    false)));
    payload.set("event", event);
    return payload;
  }

  static ObjectNode command(FakePerson person, FakeChannel channel, String command, String text) {
    FakeSlack slack = person.slack;
    return Json.object(
        "token",
        "verification",
        "team_id",
        person.workspace.team,
        "team_domain",
        "acme",
        "channel_id",
        channel.id,
        "channel_name",
        channel.direct ? "directmessage" : channel.name,
        "user_id",
        person.user.id,
        "user_name",
        person.user.handle,
        "command",
        command,
        "text",
        text,
        "api_app_id",
        slack.app.id,
        "is_enterprise_install",
        "false",
        "response_url",
        person.way(channel, null, null),
        "trigger_id",
        slack.triggers.trigger(person));
  }

  /** What all interactive payloads have in common. */
  static ObjectNode interactive(FakePerson person, String type) {
    return Json.object(
        "type",
        type,
        "token",
        "verification",
        "action_ts",
        person.slack.ids.ts(),
        "team",
        Json.object("id", person.workspace.team, "domain", "acme"),
        "user",
        Json.object(
            "id",
            person.user.id,
            "username",
            person.user.handle,
            "name",
            person.user.handle,
            "team_id",
            person.workspace.team),
        "api_app_id",
        person.slack.app.id,
        "is_enterprise_install",
        false,
        "trigger_id",
        person.slack.triggers.trigger(person));
  }

  static ObjectNode pressOnMessage(
      FakePerson person,
      FakeChannel channel,
      ObjectNode message,
      boolean ephemeral,
      ObjectNode action) {
    ObjectNode payload = interactive(person, "block_actions");
    String ts = Json.text(message, "ts");
    ObjectNode container =
        Json.object(
            "type",
            "message",
            "message_ts",
            ts,
            "channel_id",
            channel.id,
            "is_ephemeral",
            ephemeral);
    if (message.has("thread_ts")) {
      container.put("thread_ts", Json.text(message, "thread_ts"));
    }
    payload.set("container", container);
    payload.set("channel", channel(channel));
    if (!ephemeral) {
      payload.set("message", message);
    }
    payload.put(
        "response_url",
        person.way(channel, message.has("thread_ts") ? Json.text(message, "thread_ts") : null, ts));
    payload.set("state", Json.object("values", Json.object()));
    payload.set("actions", Json.array().add(action));
    return payload;
  }

  static ObjectNode pressInView(FakePerson person, JsonNode view, ObjectNode action) {
    ObjectNode payload = interactive(person, "block_actions");
    payload.set("container", Json.object("type", "view", "view_id", Json.text(view, "id")));
    payload.set("view", view);
    payload.set("actions", Json.array().add(action));
    return payload;
  }

  static ObjectNode suggestion(FakePerson person, JsonNode view, JsonNode input, String typed) {
    ObjectNode payload = interactive(person, "block_suggestion");
    payload.remove("trigger_id");
    payload.put("block_id", Json.text(input, "block_id"));
    payload.put("action_id", Json.text(input.path("element"), "action_id"));
    payload.put("value", typed);
    payload.set("container", Json.object("type", "view", "view_id", Json.text(view, "id")));
    payload.set("view", view);
    return payload;
  }

  static ObjectNode submission(FakePerson person, ObjectNode view) {
    ObjectNode payload = interactive(person, "view_submission");
    payload.set("view", view);
    payload.set("response_urls", Json.array());
    return payload;
  }

  static ObjectNode shortcut(
      FakePerson person, FakeChannel channel, FakeMessage message, String callbackId) {
    ObjectNode payload = interactive(person, "message_action");
    payload.put("callback_id", callbackId);
    payload.put("message_ts", message.ts());
    payload.set("message", message.json);
    payload.set("channel", channel(channel));
    payload.put(
        "response_url",
        person.way(channel, message.threadTs().isEmpty() ? null : message.threadTs(), null));
    return payload;
  }

  private static ObjectNode channel(FakeChannel channel) {
    return Json.object("id", channel.id, "name", channel.direct ? "directmessage" : channel.name);
  }
}
