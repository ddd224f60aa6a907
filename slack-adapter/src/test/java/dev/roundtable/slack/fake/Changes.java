package dev.roundtable.slack.fake;

import tools.jackson.databind.node.ObjectNode;

/** Events about messages that were changed or deleted. */
final class Changes {

  private Changes() {}

  static ObjectNode changed(
      FakeSlack slack, FakeChannel channel, FakeMessage message, ObjectNode before) {
    ObjectNode event = event(slack, channel, "message_changed");
    event.set("message", message.json.deepCopy());
    event.set("previous_message", before);
    return event;
  }

  static ObjectNode deleted(FakeSlack slack, FakeChannel channel, FakeMessage message) {
    ObjectNode event = event(slack, channel, "message_deleted");
    event.put("deleted_ts", message.ts());
    event.set("previous_message", message.json.deepCopy());
    return event;
  }

  private static ObjectNode event(FakeSlack slack, FakeChannel channel, String subtype) {
    String ts = slack.ids.ts();
    return Json.object(
        "type",
        "message",
        "subtype",
        subtype,
        "hidden",
        true,
        "channel",
        channel.id,
        "channel_type",
        channel.type(),
        "ts",
        ts,
        "event_ts",
        ts);
  }
}
