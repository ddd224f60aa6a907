package dev.roundtable.slack.fake;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code chat.*} and {@code reactions.*}. */
final class ChatMethods {

  private final FakeSlack slack;

  ChatMethods(FakeSlack slack) {
    this.slack = slack;
  }

  void addTo(Map<String, FakeApi.Method> methods) {
    methods.put("chat.postMessage", new FakeApi.Method("chat:write", this::post));
    methods.put("chat.update", new FakeApi.Method("chat:write", this::update));
    methods.put("chat.delete", new FakeApi.Method("chat:write", this::delete));
    methods.put("chat.postEphemeral", new FakeApi.Method("chat:write", this::ephemeral));
    methods.put("reactions.add", new FakeApi.Method("reactions:write", this::react));
    methods.put("reactions.remove", new FakeApi.Method("reactions:write", this::unreact));
  }

  private ObjectNode post(FakeWorkspace workspace, Args args) {
    FakeChannel channel = writable(workspace, args);
    if (args.has("thread_ts")) {
      FakeMessage root =
          channel
              .message(args.text("thread_ts"))
              .orElseThrow(() -> new SlackError("thread_not_found"));
      if (!root.top()) {
        throw new SlackError("cannot_reply_to_message");
      }
    }
    ObjectNode message = said(workspace, args);
    String ts = slack.ids.ts();
    message.put("ts", ts);
    if (args.has("thread_ts")) {
      message.put("thread_ts", args.text("thread_ts"));
    }
    if (args.has("metadata")) {
      message.set("metadata", metadata(args));
    }
    channel.messages.add(new FakeMessage(message));
    ObjectNode event = message.deepCopy();
    event.put("channel", channel.id);
    event.put("channel_type", channel.type());
    event.put("event_ts", ts);
    workspace.own.add(event);
    return Json.object("channel", channel.id, "ts", ts, "message", message);
  }

  private ObjectNode update(FakeWorkspace workspace, Args args) {
    FakeChannel channel = writable(workspace, args);
    FakeMessage message = own(workspace, channel, args, "cant_update_message");
    ObjectNode said = said(workspace, args);
    ObjectNode before = message.json.deepCopy();
    message.json.set("text", said.path("text"));
    message.json.remove("blocks");
    if (said.has("blocks")) {
      message.json.set("blocks", said.path("blocks"));
    }
    if (args.has("metadata")) {
      message.json.set("metadata", metadata(args));
    }
    message.json.set("edited", Json.object("user", workspace.bot.id, "ts", slack.ids.ts()));
    workspace.own.add(Changes.changed(slack, channel, message, before));
    return Json.object("channel", channel.id, "ts", message.ts(), "message", message.json);
  }

  private ObjectNode delete(FakeWorkspace workspace, Args args) {
    FakeChannel channel = channel(workspace, args);
    FakeMessage message = own(workspace, channel, args, "cant_delete_message");
    message.deleted = true;
    workspace.own.add(Changes.deleted(slack, channel, message));
    return Json.object("channel", channel.id, "ts", message.ts());
  }

  private ObjectNode ephemeral(FakeWorkspace workspace, Args args) {
    FakeChannel channel = writable(workspace, args);
    String user = args.need("user");
    if (!channel.members.contains(user)) {
      throw new SlackError("user_not_in_channel");
    }
    ObjectNode message = said(workspace, args);
    if (args.has("thread_ts")) {
      message.put("thread_ts", args.text("thread_ts"));
    }
    FakePerson person = FakePerson.of(workspace, user);
    return Json.object("message_ts", person.show(channel, message));
  }

  private ObjectNode react(FakeWorkspace workspace, Args args) {
    FakeMessage message = target(workspace, args);
    if (message.reactions.contains(args.need("name"))) {
      throw new SlackError("already_reacted");
    }
    message.reactions.add(args.text("name"));
    return Json.object();
  }

  private ObjectNode unreact(FakeWorkspace workspace, Args args) {
    if (!target(workspace, args).reactions.remove(args.need("name"))) {
      throw new SlackError("no_reaction");
    }
    return Json.object();
  }

  private FakeMessage target(FakeWorkspace workspace, Args args) {
    return channel(workspace, args)
        .message(args.need("timestamp"))
        .orElseThrow(() -> new SlackError("message_not_found"));
  }

  private static FakeMessage own(
      FakeWorkspace workspace, FakeChannel channel, Args args, String otherwise) {
    FakeMessage message =
        channel.message(args.need("ts")).orElseThrow(() -> new SlackError("message_not_found"));
    if (!Json.text(message.json, "user").equals(workspace.bot.id)) {
      throw new SlackError(otherwise);
    }
    return message;
  }

  private ObjectNode said(FakeWorkspace workspace, Args args) {
    if (!args.has("text") && !args.has("blocks")) {
      throw new SlackError("no_text");
    }
    if (args.text("text").length() > 4000) {
      throw new SlackError("msg_too_long");
    }
    ObjectNode message =
        Json.object(
            "type",
            "message",
            "user",
            workspace.bot.id,
            "bot_id",
            workspace.bot.botId,
            "app_id",
            slack.app.id,
            "team",
            workspace.team,
            "text",
            args.text("text"));
    if (args.has("blocks")) {
      JsonNode blocks = args.json("blocks", "invalid_blocks_format");
      BlockRules.check(blocks, BlockRules.Surface.MESSAGE, slack.ids);
      message.set("blocks", blocks);
    }
    return message;
  }

  private static JsonNode metadata(Args args) {
    JsonNode metadata = args.json("metadata", "invalid_metadata_format");
    if (!metadata.has("event_type") || !metadata.path("event_payload").isObject()) {
      throw new SlackError("invalid_metadata_schema");
    }
    return metadata;
  }

  private static FakeChannel writable(FakeWorkspace workspace, Args args) {
    FakeChannel channel = channel(workspace, args);
    if (channel.archived) {
      throw new SlackError("is_archived");
    }
    if (!channel.members.contains(workspace.bot.id)) {
      throw new SlackError("not_in_channel");
    }
    if (channel.readOnly) {
      throw new SlackError("restricted_action_read_only_channel");
    }
    return channel;
  }

  static FakeChannel channel(FakeWorkspace workspace, Args args) {
    return workspace
        .find(args.need("channel"))
        .orElseThrow(() -> new SlackError("channel_not_found"));
  }
}
